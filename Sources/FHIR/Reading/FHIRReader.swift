import Records

/// Reads files of FHIR R4 JSON as records, one resource at a time.
///
/// A file is a Bundle of any type, a single resource, or one of either a line (NDJSON). It is gone
/// through twice, first to find the resources and what their names stand for, then to decode them,
/// so memory grows with the number of resources (some 100 bytes each), not with their size.
/// Resources that refer by identifier to something not met yet come after all others.
/// Sources: FHIR R4, https://hl7.org/fhir/R4/bundle.html, https://hl7.org/fhir/R4/json.html and
/// https://hl7.org/fhir/R4/nd-json.html
public struct FHIRReader {
  /// How much of a file is read at once, when its resources are smaller, in bytes.
  private static let blockSize = 1 << 20
  /// The largest resource that is decoded, in bytes.
  private static let unitLimit = 1 << 26

  private let files: [String]
  private let known: any KnownRecords

  /// Reads the files at these paths, in this order; `known` answers for earlier imports.
  public init(files: [String], known: any KnownRecords) {
    self.files = files
    self.known = known
  }

  /// Hands every resource of every file to `receive`, which may throw to stop the reading.
  ///
  /// Each resource comes exactly once; what cannot be read comes as a problem in its place.
  public func read(_ receive: (FHIREntry) throws -> Void) throws {
    let resolver = ReferenceResolver()
    var decoder = ResourceDecoder(resolver: resolver)
    var waiting: [(path: String, units: [Int])] = []
    for path in files {
      let units = try read(path, only: nil, with: &decoder, receive)
      if !units.isEmpty { waiting.append((path, units)) }
    }
    resolver.known = known
    for (path, units) in waiting {
      _ = try read(path, only: units, with: &decoder, receive)
    }
  }

  /// Reads one file, or some units of it, and returns the units that have to wait.
  private func read(
    _ path: String, only chosen: [Int]?, with decoder: inout ResourceDecoder,
    _ receive: (FHIREntry) throws -> Void
  ) throws -> [Int] {
    let file: InputFile
    do throws(ImportProblem.Reason) {
      file = try InputFile(path: path)
    } catch {
      try receive(.problem(ImportProblem(file: path, reason: error)))
      return []
    }
    let outline = ResourceLocator.outline(
      of: file, isLineDelimited: path.hasSuffix(".ndjson") || path.hasSuffix(".jsonl"))
    decoder.resolver.targets = outline.targets
    var asides = Asides(outline: outline, path: path)
    var buffer = UnitBuffer(file: file, blockSize: Self.blockSize)
    var waiting: [Int] = []
    for index in chosen ?? Array(outline.units.indices) {
      if chosen == nil { try asides.report(before: index, receive) }
      let unit = outline.units[index]
      guard unit.length <= Self.unitLimit else {
        try receive(.problem(problem(.tooLarge, unit, path)))
        continue
      }
      decoder.resolver.isWaiting = false
      let outcome = try buffer.withBytes(of: unit) { bytes in
        try decoder.decode(bytes, impliedID: outline.impliedIDs[index])
      }
      if decoder.resolver.isWaiting && chosen == nil {
        waiting.append(index)
        continue
      }
      switch outcome.entry {
      case .success(let entry):
        if case .record(let record) = entry { decoder.resolver.note(record) }
        try receive(entry)
      case .failure(let reason):
        try receive(.problem(problem(reason, unit, path, outcome.resourceType)))
      }
    }
    if chosen == nil { try asides.report(before: .max, receive) }
    return waiting
  }

  private func problem(
    _ reason: ImportProblem.Reason, _ unit: ResourceUnit, _ path: String, _ type: String? = nil
  ) -> ImportProblem {
    ImportProblem(file: path, location: unit.location, resourceType: type, reason: reason)
  }
}

/// What stands between the resources of a file: faults and deletions, in the file's order.
private struct Asides {
  private let outline: FileOutline
  private let path: String
  private var nextFault = 0
  private var nextDeletion = 0

  init(outline: FileOutline, path: String) {
    self.outline = outline
    self.path = path
  }

  /// Reports what comes before a unit and was not reported yet.
  mutating func report(before index: Int, _ receive: (FHIREntry) throws -> Void) throws {
    while nextDeletion < outline.deletions.count,
      outline.deletions[nextDeletion].before <= index
    {
      let target = outline.deletions[nextDeletion].target
      nextDeletion += 1
      guard case .typed(let name, let id) = ReferenceText(target) else { continue }
      if let type = RecordType(rawValue: name) {
        try receive(.removed(type, id: id))
      } else {
        try receive(.ignored(name))
      }
    }
    while nextFault < outline.faults.count, outline.faults[nextFault].before <= index {
      let fault = outline.faults[nextFault]
      nextFault += 1
      let location = fault.reason == .emptyFile ? nil : fault.location
      try receive(
        .problem(ImportProblem(file: path, location: location, reason: fault.reason)))
    }
  }
}
