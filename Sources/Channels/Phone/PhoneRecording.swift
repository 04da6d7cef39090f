/// What a caller has just recorded, and not kept yet.
struct PhoneRecording: Hashable, Sendable {
  /// Where the door or the telephony program has put it.
  let file: String
  /// How long it is, in whole seconds.
  let seconds: Int

  /// The longest recording, in seconds.
  static let longest = 120

  /// The bytes of the file and its length in whole seconds; nil when there is no sound in it.
  static func sound(in file: String) -> (bytes: [UInt8], seconds: Int)? {
    guard let bytes = AudioFile.read(file, limit: 8 << 20), let sound = WaveFile.sound(in: bytes),
      sound.samples.contains(where: { $0 > 200 || $0 < -200 })
    else { return nil }
    let seconds = Int((Double(sound.samples.count) / Double(sound.rate)).rounded())
    return seconds > 0 ? (bytes, seconds) : nil
  }
}
