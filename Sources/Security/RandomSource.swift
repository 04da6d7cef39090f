/// Where random bytes come from; handed in, so that a turn can be replayed in a test.
public protocol RandomSource: Sendable {
  /// Gives `count` bytes that nobody can foretell.
  func bytes(_ count: Int) -> [UInt8]
}

extension RandomSource {
  /// A number from 0 to before `bound`, each equally likely.
  ///
  /// Numbers from the last, incomplete round of `bound` are thrown away, so that none is likelier.
  public func number(below bound: UInt32) -> UInt32 {
    precondition(bound > 0, "a random number needs room")
    let rounds = UInt64(UInt32.max) + 1
    let limit = rounds - rounds % UInt64(bound)
    while true {
      let drawn = bytes(4).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      if drawn < limit { return UInt32(drawn % UInt64(bound)) }
    }
  }
}
