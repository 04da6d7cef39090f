/// Commands for a speech recogniser of the switch.
///
/// Source: Asterisk's `res_agi.c`, `handle_speech...`; its `res_speech` hands them to whatever
/// recogniser is loaded.
extension AGICommand {
  /// Takes a recogniser by the name it has on the switch; the empty name is the switch's own choice.
  static func speechCreate(_ engine: String) -> AGICommand? {
    AGICommand("SPEECH CREATE", quoted: [engine], patience: quick)
  }

  /// Changes a setting of the recogniser, which passes over those that it does not have.
  static func speechSet(_ name: String, to value: String) -> AGICommand? {
    AGICommand("SPEECH SET", quoted: [name, value], patience: quick)
  }

  /// Makes a grammar known, under a name, from a file on the switch.
  static func speechLoad(_ name: String, from file: String) -> AGICommand? {
    AGICommand("SPEECH LOAD GRAMMAR", quoted: [name, file], patience: loading)
  }

  /// Listens for a grammar from now on.
  static func speechActivate(_ name: String) -> AGICommand? {
    AGICommand("SPEECH ACTIVATE GRAMMAR", quoted: [name], patience: loading)
  }

  /// Listens for a grammar no longer.
  static func speechDeactivate(_ name: String) -> AGICommand? {
    AGICommand("SPEECH DEACTIVATE GRAMMAR", quoted: [name], patience: quick)
  }

  /// Plays a file, or none, and listens for words and for one key, which both interrupt it.
  ///
  /// The time-out begins when the file has been played. It is in whole seconds, and 0 would be for
  /// ever. A file that is missing is passed over without a word.
  static func speechRecognise(_ file: String?, timeout: Int) -> AGICommand? {
    let seconds = (min(max(timeout, 1), 3_600_000) + 999) / 1_000
    return AGICommand(
      "SPEECH RECOGNIZE", quoted: [file ?? ""], then: "\(seconds)",
      patience: playing + seconds * 1_000)
  }

  /// Gives the recogniser back.
  static let speechDestroy = AGICommand(fixed: "SPEECH DESTROY")

  /// Milliseconds for a recogniser to read a large grammar.
  private static let loading = 30_000
}
