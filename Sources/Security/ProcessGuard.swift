import CSystem

/// What the process promises about its files and its memory before it touches a secret.
public enum ProcessGuard {
  /// New files belong to their owner alone, no core file is ever written, and a closed pipe is an
  /// error instead of a signal; false when the system refused.
  ///
  /// Call it first in `main`.
  @discardableResult
  public static func begin() -> Bool { portal_guard_process() == 0 }
}
