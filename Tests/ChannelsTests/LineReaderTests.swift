import Testing

@testable import Channels

@Suite struct LineReaderTests {
  private func lines(_ bytes: [UInt8], limit: Int = 100, blockSize: Int = 7) -> [LineReader.Line] {
    let pipe = Pipe()
    pipe.send(bytes)
    pipe.closeWriting()
    let reader = LineReader(descriptor: pipe.reading, limit: limit, blockSize: blockSize)
    var lines: [LineReader.Line] = []
    while true {
      let line = reader.next()
      lines.append(line)
      if line == .end { return lines }
    }
  }

  @Test func linesAcrossBlocks() {
    let expected: [LineReader.Line] = [
      .bytes(Array("show my results".utf8), isWhole: true), .bytes([], isWhole: true),
      .bytes(Array("help".utf8), isWhole: true), .end,
    ]
    for size in [1, 3, 16, 4_096] {
      #expect(lines(Array("show my results\n\nhelp\n".utf8), blockSize: size) == expected)
    }
  }

  @Test func aLastLineWithoutItsEndIsSaidToBeCut() {
    #expect(lines(Array("help".utf8)) == [.bytes(Array("help".utf8), isWhole: false), .end])
  }

  @Test func aLongLineIsReadToItsEndAndNotKept() {
    let long = [UInt8](repeating: 0x61, count: 50_000)
    let input = Array("a\n".utf8) + long + Array("\nb\n".utf8)
    #expect(
      lines(input) == [
        .bytes([0x61], isWhole: true), .tooLong, .bytes([0x62], isWhole: true), .end,
      ])
    #expect(lines(long) == [.tooLong, .end])
    #expect(lines(Array(long.prefix(101))) == [.tooLong, .end])
    #expect(
      lines(Array(long.prefix(100))) == [.bytes(Array(long.prefix(100)), isWhole: false), .end])
  }

  @Test func noInputIsTheEnd() {
    #expect(lines([]) == [.end])
  }
}
