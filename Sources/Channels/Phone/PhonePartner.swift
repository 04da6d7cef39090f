/// Whom a telephony door talks with, on the portal's side.
///
/// The door reports one event, does the step it gets, and reports the next. After `hangUp` the step is
/// not carried out: it has only to end.
public protocol PhonePartner {
  /// What to do after an event.
  mutating func step(after event: PhoneEvent) -> PhoneStep
}
