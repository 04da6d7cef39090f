import Dialog
import Foundation

@testable import portal

/// The sample clinic that calls are made to, made once; each call has a copy of its own.
enum PhoneClinic {
  private static let scratch = Scratch()
  private static let lock = NSLock()

  // Touched only with the lock held.
  nonisolated(unsafe) private static let theatre: SampleTheatre = {
    guard let resources = Resources.find() else { fatalError("The package has no Dialogs.") }
    return SampleTheatre(resources: resources, folder: scratch.path)
  }()

  /// Hands a portal on a fresh clinic over, and what notes its acts.
  static func with<Result>(_ body: (Portal, ActWatch) throws -> Result) throws -> Result {
    lock.lock()
    defer { lock.unlock() }
    let watch = ActWatch()
    return try theatre.with(at: Caller.now, watch: watch) { try body($0, watch) }
  }
}
