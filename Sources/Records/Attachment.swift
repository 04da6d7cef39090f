/// A file or a text that came with a record.
///
/// Source: FHIR R4 Attachment, https://hl7.org/fhir/R4/datatypes.html#Attachment
public struct Attachment: Hashable, Codable, Sendable {
  /// The MIME type, such as `text/plain`.
  public var contentType: String?
  /// The BCP 47 tag of its language.
  public var language: String?
  /// A label for people.
  public var title: String?
  /// The content, kept only when it is plain text.
  public var text: String?
  /// Where the content is, when it did not come along.
  public var url: String?
  /// When it was made.
  public var created: PartialDate?

  /// Makes the value from its parts; what is not named is unknown.
  public init(
    contentType: String? = nil,
    language: String? = nil,
    title: String? = nil,
    text: String? = nil,
    url: String? = nil,
    created: PartialDate? = nil
  ) {
    self.contentType = contentType
    self.language = language
    self.title = title
    self.text = text
    self.url = url
    self.created = created
  }
}
