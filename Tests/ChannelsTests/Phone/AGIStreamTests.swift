import Testing

@testable import Channels

@Suite struct AGIStreamTests {
  @Test func linesComeWholeHoweverTheyArrive() {
    for size in [1, 3, 512] {
      let pipe = Pipe()
      let stream = AGIStream(
        input: pipe.reading, output: -1, followsSignals: false, blockSize: size)
      pipe.send(Array("200 res".utf8))
      #expect(stream.readLine(within: 0) == .timedOut)
      pipe.send(Array("ult=1\n\nHANGUP\n".utf8))
      #expect(stream.readLine(within: 0) == .bytes(Array("200 result=1".utf8)))
      #expect(stream.readLine(within: 0) == .bytes([]))
      #expect(stream.readLine(within: 0) == .bytes(Array("HANGUP".utf8)))
      #expect(stream.readLine(within: 0) == .timedOut)
      pipe.closeWriting()
      #expect(stream.readLine(within: 0) == .end)
    }
  }

  @Test func aLineWithoutEndIsNotKept() {
    let pipe = Pipe()
    let stream = AGIStream(input: pipe.reading, output: -1, followsSignals: false)
    let long = [UInt8](repeating: 0x61, count: AGIStream.longestLine + 1)
    pipe.send(long + Array("\nb\n".utf8))
    #expect(stream.readLine(within: 0) == .tooLong)
    #expect(stream.readLine(within: 0) == .bytes([0x62]))
    pipe.send(long)
    #expect(stream.readLine(within: 0) == .timedOut)
    pipe.closeWriting()
    #expect(stream.readLine(within: 0) == .end)
  }

  @Test func whatNobodyReadsIsNotSent() {
    #expect(!AGIStream(input: -1, output: -1, followsSignals: false).send([1]))
  }
}
