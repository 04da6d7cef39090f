/// The nearest right word for a mistyped one.
enum Nearest {
  /// The candidate with the fewest letters wrong, missing, added or exchanged; nil when all are far.
  static func word(to word: String, among candidates: [String]) -> String? {
    let scored = candidates.map { (distance(Array(word.lowercased()), Array($0)), $0) }
    guard let best = scored.min(by: { $0.0 < $1.0 }) else { return nil }
    return best.0 <= max(1, min(word.count, best.1.count) / 2) ? best.1 : nil
  }

  /// The optimal string alignment distance: Damerau's four errors, each costing 1.
  static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var before: [Int] = []
    var last = Array(0...right.count)
    for i in left.indices {
      var row = [i + 1]
      for j in right.indices {
        let change = last[j] + (left[i] == right[j] ? 0 : 1)
        var cost = min(change, last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          cost = min(cost, before[j - 1] + 1)
        }
        row.append(cost)
      }
      before = last
      last = row
    }
    return last[right.count]
  }
}
