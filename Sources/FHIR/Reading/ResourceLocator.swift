import Records

/// Finds the resources of a file without decoding them.
///
/// Bundles are opened, Bundles inside Bundles too, so that each entry can be decoded on its own and
/// a Bundle of any size needs little memory. One value a line (NDJSON) is read as well; there a
/// broken line does not spoil the next one.
struct ResourceLocator: ~Copyable {
  /// What a first look at one resource shows.
  private struct Found {
    var type: String?
    var id: String?
    var isBundle = false
  }

  /// Bundles in each other, at most.
  private static let bundleDepthLimit = 8

  private var scanner: ByteScanner
  private var outline = FileOutline()

  /// Goes through a whole file; what cannot be read is listed, never thrown.
  static func outline(of file: InputFile, isLineDelimited: Bool) -> FileOutline {
    var locator = ResourceLocator(
      scanner: ByteScanner(file: file, isLineDelimited: isLineDelimited))
    locator.run()
    return locator.outline
  }

  private init(scanner: consuming ByteScanner) {
    self.scanner = scanner
  }

  private mutating func run() {
    scanner.skipByteOrderMark()
    var hasValue = false
    while let byte = scanner.peekPastSpace() {
      let line = scanner.line
      hasValue = true
      do throws(ImportProblem.Reason) {
        guard byte == UInt8(ascii: "{") else { throw byte == 0 ? .nul : .notJSON }
        _ = try resource(at: ResourceUnit(offset: 0, length: 0, line: line), bundleDepth: 0)
        if scanner.isLineDelimited {
          if let next = scanner.peekInLine() { throw next == 0 ? .nul : .notJSON }
        } else {
          // One value has ended and another follows: from here on a line is a value.
          scanner.isLineDelimited = scanner.peekPastSpace() != nil
        }
      } catch {
        fault(error, at: EntryLocation(line: Int(line)))
        guard scanner.isLineDelimited else { return }
        scanner.skipLine()
      }
    }
    if !hasValue { outline.faults.append((0, EntryLocation(line: 1), .emptyFile)) }
  }

  /// Lists a fault, unless a deeper one has been listed for the same break.
  private mutating func fault(_ reason: ImportProblem.Reason, at location: EntryLocation) {
    if let last = outline.faults.last, last.before == outline.units.count, last.reason == reason,
      last.location.entry != nil, last.location.line >= location.line
    {
      return
    }
    outline.faults.append((outline.units.count, location, reason))
  }

  /// Reads one object that may be a resource or a Bundle of resources.
  private mutating func resource(
    at place: ResourceUnit, bundleDepth: Int
  ) throws(ImportProblem.Reason) -> Found {
    var unit = place
    unit.offset = scanner.offset
    unit.line = scanner.line
    let firstUnit = outline.units.count
    var found = Found()
    try scanner.expect("{")
    var isFirst = true
    while try scanner.nextMember(isFirst: isFirst) {
      isFirst = false
      if scanner.isNamed("resourceType") {
        found.type = try scanner.string()
      } else if scanner.isNamed("id") {
        found.id = try scanner.string()
      } else if scanner.isNamed("entry"), try scanner.peekToken() == UInt8(ascii: "[") {
        guard bundleDepth < Self.bundleDepthLimit else { throw .tooDeep }
        try entries(of: unit, bundleDepth: bundleDepth + 1)
      } else {
        try scanner.skipValue()
      }
    }
    // `entry` is also a member of List, so only the type, which may come last, can tell.
    found.isBundle =
      found.type == "Bundle" || found.type == nil && outline.units.count > firstUnit
    if !found.isBundle {
      outline.discard(from: firstUnit)
      unit.length = Int(scanner.offset - unit.offset)
      outline.units.append(unit)
    }
    return found
  }

  private mutating func entries(
    of bundle: ResourceUnit, bundleDepth: Int
  ) throws(ImportProblem.Reason) {
    try scanner.expect("[")
    var place = ResourceUnit(offset: 0, length: 0, line: 0)
    place.outerEntry = bundle.entry
    while try scanner.nextElement(isFirst: place.entry == 0) {
      place.entry += 1
      place.line = scanner.line
      guard try scanner.peekToken() == UInt8(ascii: "{") else {
        try scanner.skipValue()
        continue
      }
      let start = scanner.offset
      let firstUnit = outline.units.count
      do throws(ImportProblem.Reason) {
        try entry(at: place, bundleDepth: bundleDepth)
      } catch {
        // Where the brackets still match, the entry can be stepped over and the next one read.
        scanner.goBack(to: start, line: place.line)
        do throws(ImportProblem.Reason) {
          try scanner.skipValue()
          outline.discard(from: firstUnit)
          outline.faults.append((firstUnit, place.location, error))
        } catch let second {
          fault(error, at: place.location)
          throw second
        }
      }
    }
  }

  /// Reads one entry of a Bundle.
  private mutating func entry(
    at place: ResourceUnit, bundleDepth: Int
  ) throws(ImportProblem.Reason) {
    var fullURL: String?
    var method: String?
    var url: String?
    var found: Found?
    try scanner.expect("{")
    var isFirst = true
    while try scanner.nextMember(isFirst: isFirst) {
      isFirst = false
      if scanner.isNamed("fullUrl") {
        fullURL = try scanner.string()
      } else if scanner.isNamed("resource"), try scanner.peekToken() == UInt8(ascii: "{") {
        found = try resource(at: place, bundleDepth: bundleDepth)
      } else if scanner.isNamed("request"), try scanner.skip("{") {
        var isFirst = true
        while try scanner.nextMember(isFirst: isFirst) {
          isFirst = false
          if scanner.isNamed("method") {
            method = try scanner.string()
          } else if scanner.isNamed("url") {
            url = try scanner.string()
          } else {
            try scanner.skipValue()
          }
        }
      } else {
        try scanner.skipValue()
      }
    }
    if let found, !found.isBundle, let fullURL {
      if found.id == nil, let id = ReferenceText(fullURL).impliedID {
        outline.impliedIDs[outline.units.count - 1] = id
        outline.targets.add(fullURL, type: found.type.flatMap(RecordType.init), id: id)
      } else {
        outline.targets.add(fullURL, type: found.type.flatMap(RecordType.init), id: found.id)
      }
    } else if found == nil, method == "DELETE", let url {
      outline.deletions.append((outline.units.count, url))
    }
  }
}
