import Testing

@testable import Channels

@Suite struct WaveFileTests {
  private func wave(
    format: UInt8 = 1, channels: UInt8 = 1, bits: UInt8 = 16, before: [UInt8] = [],
    length: [UInt8], data: [UInt8]
  ) -> [UInt8] {
    var bytes = Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WAVE".utf8) + before
    bytes += Array("fmt ".utf8) + [16, 0, 0, 0, format, 0, channels, 0, 0x40, 0x1F, 0, 0]
    bytes += [0x80, 0x3E, 0, 0, 2, 0, bits, 0] + Array("data".utf8) + length + data
    return bytes
  }

  @Test func samplesAreRead() {
    let bytes = wave(length: [4, 0, 0, 0], data: [1, 0, 0xFF, 0xFF, 9, 9])
    #expect(WaveFile.sound(in: bytes) == Sound(rate: 8_000, samples: [1, -1]))
  }

  @Test func aPlaceholderForTheLengthMeansTheEndOfTheFile() {
    let bytes = wave(length: [0, 0xF0, 0xFF, 0x7F], data: [1, 0, 2, 0, 3])
    #expect(WaveFile.sound(in: bytes) == Sound(rate: 8_000, samples: [1, 2]))
  }

  @Test func otherChunksArePassedOver() {
    let list = Array("LIST".utf8) + [3, 0, 0, 0, 1, 2, 3, 0]
    let bytes = wave(before: list, length: [2, 0, 0, 0], data: [5, 0])
    #expect(WaveFile.sound(in: bytes) == Sound(rate: 8_000, samples: [5]))
  }

  @Test func whatIsNoSuchFileIsNoSound() {
    let right = wave(length: [2, 0, 0, 0], data: [5, 0])
    #expect(WaveFile.sound(in: wave(format: 3, length: [2, 0, 0, 0], data: [5, 0])) == nil)
    #expect(WaveFile.sound(in: wave(channels: 2, length: [2, 0, 0, 0], data: [5, 0])) == nil)
    #expect(WaveFile.sound(in: wave(bits: 8, length: [2, 0, 0, 0], data: [5, 0])) == nil)
    for length in 0..<right.count - 2 {
      let sound = WaveFile.sound(in: Array(right.prefix(length)))
      #expect(sound == nil || sound?.samples == [])
    }
    // Lengths that lead past the end, and back.
    let hostile = Array("RIFF....WAVE".utf8) + Array("LIST".utf8) + [0xFF, 0xFF, 0xFF, 0xFF, 1]
    #expect(WaveFile.sound(in: hostile) == nil)
  }
}
