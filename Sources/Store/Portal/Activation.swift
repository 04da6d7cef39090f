import Records

/// What an activation code opens.
public struct Activation: Hashable, Sendable {
  /// Whose record it is about.
  public let patient: PatientID
  /// The proxy access it gives to whoever redeems it; nil when it opens the patient's own account.
  public let access: AccessID?
  /// When it stops working.
  public let expires: Instant
}
