/// How a grammar for a speech recogniser is written.
public enum GrammarForm: String, CaseIterable, Sendable {
  /// JSpeech, which pocketsphinx and Vosk's tools read.
  case jsgf
  /// SRGS in its ABNF form, which recognisers behind MRCP read.
  case abnf
}
