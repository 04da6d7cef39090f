/// Reads a WAV file of one channel of 16-bit samples, as speech engines write it.
///
/// Engines that write to a pipe do not know the length beforehand and put a placeholder: data goes
/// on to the end of the file at most. Source: RIFF WAVE, PCM format.
enum WaveFile {
  /// The sound in a file's bytes; nil when they are no such file.
  static func sound(in bytes: [UInt8]) -> Sound? {
    guard bytes.count >= 12, tag(bytes, 0) == "RIFF", tag(bytes, 8) == "WAVE" else { return nil }
    var rate: Int?
    var offset = 12
    while offset + 8 <= bytes.count {
      let name = tag(bytes, offset)
      let length = number(bytes, offset + 4, bytes: 4)
      let start = offset + 8
      if name == "fmt " {
        guard length >= 16, start + 16 <= bytes.count, number(bytes, start, bytes: 2) == 1,
          number(bytes, start + 2, bytes: 2) == 1, number(bytes, start + 14, bytes: 2) == 16
        else { return nil }
        let given = number(bytes, start + 4, bytes: 4)
        guard (4_000...192_000).contains(given) else { return nil }
        rate = given
      } else if name == "data" {
        guard let rate else { return nil }
        let end = min(bytes.count, start + length)
        let samples = stride(from: start, to: end - 1, by: 2).map { place in
          Int16(bitPattern: UInt16(bytes[place]) | UInt16(bytes[place + 1]) << 8)
        }
        return Sound(rate: rate, samples: samples)
      }
      // Chunks of odd length are followed by one byte of padding.
      offset = start + length + length % 2
    }
    return nil
  }

  private static func tag(_ bytes: [UInt8], _ offset: Int) -> String {
    String(decoding: bytes[offset..<offset + 4], as: UTF8.self)
  }

  private static func number(_ bytes: [UInt8], _ offset: Int, bytes count: Int) -> Int {
    (0..<count).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
  }
}
