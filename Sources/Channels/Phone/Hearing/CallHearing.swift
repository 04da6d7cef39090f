import Dialog

/// What hears words on a call whose sound the portal is given.
public protocol CallHearing: AnyObject {
  /// Hears from now on, in a language, and forgets what it heard before; false when it cannot.
  func listen(in locale: LanguageTag) -> Bool
  /// Hears nothing more until `listen`: what is said may be a secret.
  func pause()
  /// What came since it was last asked.
  func next() -> Hearing
  /// Ends with the call.
  func end()
}
