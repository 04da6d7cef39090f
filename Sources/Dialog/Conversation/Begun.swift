/// What a person had begun and not finished, kept from one conversation to the next.
///
/// Reading it back loses what a later version cannot read, one form at a time, and says so.
public struct Begun: Codable, Sendable, Equatable {
  /// One form, with its end.
  struct Kept: Codable, Sendable, Equatable {
    let form: Form
    /// The last moment at which it is offered, in seconds since 1970 UTC.
    let until: Int64
  }

  /// How long a form is kept: over the 20 hours of WCAG 2.2.6, so that the same hour tomorrow will do.
  static let formSeconds: Int64 = 24 * 3_600
  /// How long a draft in a person's own words is kept.
  public static let draftSeconds: Int64 = 30 * 86_400

  /// The forms, the one that was talked about last at the end.
  var kept: [Kept]
  /// True when something could not be read back.
  private(set) var hasLost = false

  init(_ kept: [Kept]) {
    self.kept = kept
  }

  /// When the last of it ends, in seconds since 1970 UTC; 0 when there is nothing.
  public var expires: Int64 { kept.map(\.until).max() ?? 0 }

  /// Stands for something that could not be read at all.
  public static var unreadable: Begun {
    var begun = Begun([])
    begun.hasLost = true
    return begun
  }

  /// Reads it back, leaving out the forms of another version.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let read = try container.decode([Readable].self, forKey: .kept)
    kept = read.compactMap(\.kept)
    hasLost = kept.count < read.count
  }

  /// Writes the forms; what was lost is lost.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kept, forKey: .kept)
  }

  private enum CodingKeys: CodingKey { case kept }

  /// A form, or nothing where it cannot be read.
  private struct Readable: Decodable {
    let kept: Kept?

    init(from decoder: any Decoder) throws {
      kept = try? Kept(from: decoder)
    }
  }
}
