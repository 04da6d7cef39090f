import Dialog
import Synchronization

/// The clock of a played conversation, which its transcript sets.
final class StageClock: Sendable {
  private let time: Mutex<Moment>

  /// Makes a clock that stands at a moment.
  init(_ moment: Moment) { time = Mutex(moment) }

  /// What the clock says.
  var moment: Moment { time.withLock { $0 } }

  /// Sets it.
  func set(_ moment: Moment) { time.withLock { $0 = moment } }
}
