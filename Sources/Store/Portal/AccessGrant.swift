import Records

/// A grant's identifier, opaque and never spoken.
public typealias AccessID = RecordID<AccessGrant>

/// What one person may see or do in another's record.
public struct AccessGrant: Identifiable, Hashable, Sendable {
  /// How far a grant reaches in an area.
  public enum Level: String, Sendable, Comparable, CaseIterable {
    /// Reading.
    case view
    /// Changing, and reading.
    case manage

    /// Viewing is less than managing.
    public static func < (left: Level, right: Level) -> Bool { left == .view && right == .manage }
  }

  /// The identifier.
  public var id: AccessID
  /// Whose record it opens.
  public var patient: PatientID
  /// To whom; nil until the invitation is redeemed.
  public var account: AccountID?
  /// The name by which the patient knows them.
  public var name: String
  /// What they are to the patient, as the patient says: `daughter`; nil when it was not said.
  public var relationship: String?
  /// The areas of the record, as dialog files name them (`visits`, `results`), and how far.
  public var areas: [String: Level]
  /// From when.
  public var starts: Instant
  /// Until when; nil for as long as it is not revoked.
  public var ends: Instant?
  /// When it was taken back; nil while it was not.
  public var revoked: Instant?

  /// Makes a grant.
  public init(
    id: AccessID, patient: PatientID, account: AccountID? = nil, name: String,
    relationship: String? = nil, areas: [String: Level], starts: Instant, ends: Instant? = nil,
    revoked: Instant? = nil
  ) {
    self.id = id
    self.patient = patient
    self.account = account
    self.name = name
    self.relationship = relationship
    self.areas = areas
    self.starts = starts
    self.ends = ends
    self.revoked = revoked
  }

  /// Whether it holds at a moment.
  public func holds(at now: Instant) -> Bool {
    revoked == nil && starts <= now && (ends.map { now < $0 } ?? true)
  }
}
