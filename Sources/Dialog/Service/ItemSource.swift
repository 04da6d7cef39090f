/// Knows the things of one type that a person can name: their coming visits, their medications.
public protocol ItemSource: Sendable {
  /// The things of type `kind` that can be named now, in the order in which they are offered.
  ///
  /// Called only after the intent's `needs` are met, with the slots filled so far, so that free
  /// times can depend on the clinician already chosen.
  func choices(of kind: String, for call: ServiceCall) throws -> [Choice]
}
