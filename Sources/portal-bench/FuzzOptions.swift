/// What a fuzz is told on the command line: `--count N` and `--seed S`, and where each input is made by
/// itself `--from N` and `--each`.
struct FuzzOptions {
  /// How many inputs there are.
  var count: Int
  /// What they are made from.
  var seed: UInt64 = 1
  /// The first of them, so that one that failed can be had again.
  var first = 0
  /// Whether each is said before it is tried.
  var saysEach = false

  /// Reads the options; `count` is how many inputs there are unless one says otherwise.
  init(_ arguments: [String], count: Int, hasEach: Bool = false) throws {
    self.count = count
    let names = ["--count", "--seed"] + (hasEach ? ["--from", "--each"] : [])
    var rest = arguments[...]
    while let name = rest.popFirst() {
      guard names.contains(name) else { throw BenchFailure("There is no option \(name).") }
      if name == "--each" {
        saysEach = true
        continue
      }
      guard let number = rest.popFirst().flatMap({ Int($0) }), number >= 0 else {
        throw BenchFailure("Give \(name) a number.")
      }
      switch name {
      case "--count": self.count = number
      case "--seed": seed = UInt64(number)
      default: first = number
      }
    }
  }
}
