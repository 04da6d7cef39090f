import CSystem

/// The kernel's generator, `getrandom(2)`.
public struct SystemRandomSource: RandomSource {
  /// Makes the source; it has no state.
  public init() {}

  /// Gives `count` bytes that nobody can foretell.
  ///
  /// It stops the program when the kernel has no randomness to give: going on would hand out codes
  /// that can be guessed.
  public func bytes(_ count: Int) -> [UInt8] {
    var result = [UInt8](repeating: 0, count: count)
    let status = result.withUnsafeMutableBytes { portal_random($0.baseAddress, $0.count) }
    precondition(status == 0, "the kernel gives no random bytes")
    return result
  }
}
