/// A call that the dialog files should have kept from a service.
enum ServiceFault: Error {
  /// Nobody has signed in.
  case notSignedIn
  /// The person who signed in has no record here.
  case noRecord
  /// A required slot is empty or of another kind.
  case missingSlot
}
