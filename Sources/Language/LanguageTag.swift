/// A language with its region, as BCP 47 writes it: `en-US`, `es-US`.
public struct LanguageTag: RawRepresentable, Hashable, Codable, Sendable, CustomStringConvertible {
  /// The tag as written in folder names and settings.
  public let rawValue: String

  /// Makes a tag from its BCP 47 form.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// English as spoken in the United States.
  public static let english = LanguageTag(rawValue: "en-US")
  /// Spanish as spoken in the United States.
  public static let spanish = LanguageTag(rawValue: "es-US")

  /// The primary language subtag: `en`, `es`.
  public var language: Substring {
    rawValue.prefix { $0 != "-" }
  }

  /// The tag itself.
  public var description: String { rawValue }
}
