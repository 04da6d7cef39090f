import Synchronization

/// How sentences are said that are the same in every call, such as those of the menus.
final class PlanShelf: Sendable {
  private let plans = Mutex<[String: SpokenPlan]>([:])
  /// More than the catalogs of a language need; what comes later is made each time.
  private static let most = 8_192

  /// How a sentence is said, found unless it is known.
  func plan(_ text: String, make: () -> SpokenPlan) -> SpokenPlan {
    if let known = plans.withLock({ $0[text] }) { return known }
    let made = make()
    plans.withLock { if $0.count < Self.most { $0[text] = made } }
    return made
  }
}
