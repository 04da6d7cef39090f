/// Which letters are neighbours on the keyboards of the United States and Latin America.
enum Keyboard {
  private static let rows: [[UInt8]] = [
    Array("qwertyuiop".utf8), Array("asdfghjkl".utf8), Array("zxcvbnm".utf8),
  ]

  /// The place of each letter in quarter keys: rows are shifted against each other.
  private static let places: [(x: Int, y: Int)] = {
    var places = Array(repeating: (x: 0, y: 0), count: 26)
    for (y, row) in rows.enumerated() {
      for (x, letter) in row.enumerated() {
        places[Int(letter) - 97] = (4 * x + [0, 1, 3][y], 4 * y)
      }
    }
    return places
  }()

  /// True when two words of a length differ in one letter whose keys do not touch.
  static func isFarSubstitution(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    let differing = zip(left, right).filter { $0 != $1 }
    guard differing.count == 1, let (a, b) = differing.first, (97...122).contains(a),
      (97...122).contains(b)
    else { return false }
    let (p, q) = (places[Int(a) - 97], places[Int(b) - 97])
    return abs(p.x - q.x) > 5 || abs(p.y - q.y) > 4
  }
}
