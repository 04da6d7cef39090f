/// How many slips of the finger lie between two words.
enum EditDistance {
  /// The optimal string alignment distance (insertions, deletions, substitutions and swaps of
  /// neighbours), or `limit + 1` as soon as it is larger than `limit`.
  static func between(
    _ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>, limit: Int
  ) -> Int {
    let a = left.count
    let b = right.count
    guard abs(a - b) <= limit else { return limit + 1 }
    guard a > 0, b > 0 else { return max(a, b) }
    var beforeLast = [Int](repeating: 0, count: b + 1)
    var last = Array(0...b)
    var row = last
    for i in 1...a {
      row[0] = i
      var smallest = i
      let x = left[left.startIndex + i - 1]
      for j in 1...b {
        let y = right[right.startIndex + j - 1]
        var cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (x == y ? 0 : 1))
        if i > 1, j > 1, x == right[right.startIndex + j - 2],
          y == left[left.startIndex + i - 2]
        {
          cost = min(cost, beforeLast[j - 2] + 1)
        }
        row[j] = cost
        smallest = min(smallest, cost)
      }
      guard smallest <= limit else { return limit + 1 }
      swap(&beforeLast, &last)
      swap(&last, &row)
    }
    return min(last[b], limit + 1)
  }

  /// The slips that are forgiven in a word of so many letters.
  static func forgiven(length: Int) -> Int {
    length < 4 ? 0 : length < 8 ? 1 : 2
  }
}
