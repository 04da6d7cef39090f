/// What storing an imported record did.
public enum UpsertOutcome: String, Sendable, CaseIterable {
  /// It was new.
  case inserted
  /// It came again with other content, which took the place of the old.
  case replaced
  /// The same content came before; nothing was written.
  case unchanged
}
