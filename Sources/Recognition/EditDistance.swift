/// How many slips of the finger lie between two words.
enum EditDistance {
  /// The optimal string alignment distance (insertions, deletions, substitutions and swaps of
  /// neighbours), or `limit + 1` as soon as it is larger than `limit`.
  static func between(
    _ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>, limit: Int
  ) -> Int {
    left.withUnsafeBufferPointer { left in
      right.withUnsafeBufferPointer { right in between(left, right, limit: limit) }
    }
  }

  /// The same of words that lie in memory.
  static func between(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>, limit: Int
  ) -> Int {
    var (from, a, b) = (0, left.count, right.count)
    guard abs(a - b) <= limit else { return limit + 1 }
    // What both begin and end with costs nothing.
    while a > from, b > from, left[a - 1] == right[b - 1] { (a, b) = (a - 1, b - 1) }
    while from < a, from < b, left[from] == right[from] { from += 1 }
    guard a > from, b > from else { return max(a, b) - from }
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: 3 * (b - from + 1)) { rows in
      rows.initialize(repeating: 0)
      return between(
        UnsafeBufferPointer(rebasing: left[from..<a]),
        UnsafeBufferPointer(rebasing: right[from..<b]), limit: limit, rows: rows)
    }
  }

  /// Fills in the table as far as the limit can reach from its diagonal, three rows at a time.
  private static func between(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>, limit: Int,
    rows: UnsafeMutableBufferPointer<Int32>
  ) -> Int {
    let (a, b) = (left.count, right.count)
    let width = b + 1
    let far = Int32(limit + 1)
    var (beforeLast, last, row) = (0, width, 2 * width)
    for j in 0...b { rows[last + j] = min(Int32(j), far) }
    for i in 1...a {
      let first = max(1, i - limit)
      let end = min(b, i + limit)
      guard first <= end else { return limit + 1 }
      rows[row + first - 1] = first == 1 ? min(Int32(i), far) : far
      var smallest = rows[row + first - 1]
      for j in first...end {
        let isSame = left[i - 1] == right[j - 1]
        // What lies above the band was never filled in for this row.
        let above = j < i + limit ? rows[last + j] : far
        var cost = min(above + 1, rows[row + j - 1] + 1, rows[last + j - 1] + (isSame ? 0 : 1))
        if i > 1, j > 1, left[i - 1] == right[j - 2], right[j - 1] == left[i - 2] {
          cost = min(cost, rows[beforeLast + j - 2] + 1)
        }
        cost = min(cost, far)
        rows[row + j] = cost
        smallest = min(smallest, cost)
      }
      guard smallest < far else { return limit + 1 }
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    return Int(rows[last + b])
  }

  /// The slips that are forgiven in a word of so many letters.
  static func forgiven(length: Int) -> Int {
    length < 4 ? 0 : length < 8 ? 1 : 2
  }
}
