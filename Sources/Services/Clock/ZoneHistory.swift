/// When the clocks of a time zone changed, and the rule for the years to come (RFC 8536).
struct ZoneHistory: Sendable, Equatable {
  /// The instants of the changes, ascending, in seconds since 1970 UTC.
  let changes: [Int64]
  /// The offset from UTC after each change, in seconds.
  let offsets: [Int]
  /// The offset before the first change.
  let first: Int
  /// The rule after the last change.
  let rule: ZoneRule?

  /// Makes a history from its parts.
  init(changes: [Int64], offsets: [Int], first: Int, rule: ZoneRule?) {
    self.changes = changes
    self.offsets = offsets
    self.first = first
    self.rule = rule
  }

  /// Reads a compiled time zone; nil when it is damaged.
  init?(compiled bytes: [UInt8]) {
    var reader = ByteReader(bytes)
    guard let old = Header(&reader) else { return nil }
    var header = old
    var wide = false
    if old.version >= UInt8(ascii: "2") {
      guard reader.skip(old.blockSize(timeSize: 4)), let new = Header(&reader) else { return nil }
      header = new
      wide = true
    }
    guard header.types > 0 else { return nil }
    var changes: [Int64] = []
    for _ in 0..<header.times {
      guard let instant = wide ? reader.int64() : reader.int32().map(Int64.init) else { return nil }
      if let last = changes.last, last >= instant { return nil }
      changes.append(instant)
    }
    var indices: [Int] = []
    for _ in 0..<header.times {
      guard let index = reader.byte(), index < header.types else { return nil }
      indices.append(Int(index))
    }
    var types: [Int] = []
    for _ in 0..<header.types {
      guard let offset = reader.int32(), abs(offset) < 90_000, reader.skip(2) else { return nil }
      types.append(Int(offset))
    }
    var rule: ZoneRule?
    if wide {
      let rest = header.characters + header.leaps * 12 + header.standards + header.universals
      guard reader.skip(rest), let footer = reader.line() else { return nil }
      if !footer.isEmpty {
        guard let parsed = ZoneRule(footer) else { return nil }
        rule = parsed
      }
    }
    self.init(
      changes: changes, offsets: indices.map { types[$0] }, first: types[0], rule: rule)
  }

  /// The offset from UTC at an instant, in seconds.
  func offset(at seconds: Int64) -> Int {
    guard let last = changes.last, let start = changes.first, seconds >= start else {
      return changes.isEmpty ? rule?.offset(at: seconds) ?? first : first
    }
    if seconds >= last, let rule { return rule.offset(at: seconds) }
    var low = 0
    var high = changes.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if changes[middle] <= seconds { low = middle } else { high = middle - 1 }
    }
    return offsets[low]
  }

  /// The header of a data block: how many of each thing it holds.
  private struct Header {
    let version: UInt8
    let universals: Int
    let standards: Int
    let leaps: Int
    let times: Int
    let types: Int
    let characters: Int

    init?(_ reader: inout ByteReader) {
      guard reader.bytes(4) == Array("TZif".utf8)[...], let version = reader.byte(),
        reader.skip(15)
      else { return nil }
      var counts: [Int] = []
      for _ in 0..<6 {
        guard let count = reader.int32(), (0...65_536).contains(count) else { return nil }
        counts.append(Int(count))
      }
      self.version = version
      universals = counts[0]
      standards = counts[1]
      leaps = counts[2]
      times = counts[3]
      types = counts[4]
      characters = counts[5]
    }

    func blockSize(timeSize: Int) -> Int {
      times * (timeSize + 1) + types * 6 + characters + leaps * (timeSize + 4) + standards
        + universals
    }
  }
}
