extension IntentClassifier {
  /// Writes the model, without the lexicon, which comes from the phrase files.
  func write(to writer: inout ModelArchive.Writer) {
    writer.write(UInt64(intents.count))
    for intent in intents { writer.write(intent) }
    writer.write(table.keys)
    writer.write(table.numbers)
    writer.write(table.weights)
    writer.write(model.weights)
    writer.write(model.scales)
    writer.write(model.biases)
    writer.write(calibration.temperature)
    writer.write(calibration.slope)
    writer.write(calibration.constant)
    writer.write(calibration.point.act)
    writer.write(calibration.point.ask)
    writer.write(lines)
    let words = repair.words
    writer.write(words.map { UInt32(clamping: $0.count) })
    writer.write(words.map { UInt8(clamping: $0.bytes.count) })
    writer.write(words.map { UInt8($0.belongs ? 1 : 0) })
    writer.write(words.flatMap(\.bytes))
  }

  /// Reads a model; nil when anything about it is wrong.
  init?(from reader: inout ModelArchive.Reader, lexicon: Lexicon) {
    guard let count = reader.number(), count <= 100_000 else { return nil }
    var intents: [String] = []
    for _ in 0..<count {
      guard let intent = reader.text() else { return nil }
      intents.append(intent)
    }
    guard let keys = reader.list(of: UInt32.self), let numbers = reader.list(of: UInt16.self),
      let features = reader.list(of: Float.self),
      let table = FeatureTable(keys: keys, numbers: numbers, weights: features),
      let weights = reader.list(of: Int8.self), let scales = reader.list(of: Float.self),
      scales.count == intents.count || scales.count == intents.count + 1,
      weights.count == features.count * scales.count,
      let biases = reader.list(of: Float.self), biases.count == scales.count,
      (scales + biases).allSatisfy(\.isFinite),
      let temperature = reader.float(), let slope = reader.float(),
      let constant = reader.float(), let act = reader.float(), let ask = reader.float(),
      act.isFinite, ask.isFinite, let lines = reader.float(), lines.isFinite,
      let calibration = Calibration(
        temperature: temperature, slope: slope, constant: constant,
        point: OperatingPoint(act: act, ask: ask)),
      let repair = WordRepair(from: &reader)
    else { return nil }
    self.init(
      intents: intents, table: table,
      model: LinearModel(weights: weights, scales: scales, biases: biases),
      calibration: calibration, lexicon: lexicon, repair: repair, lines: lines)
  }
}

extension WordRepair {
  /// Reads saved words; nil when their lengths do not fit.
  fileprivate init?(from reader: inout ModelArchive.Reader) {
    guard let counts = reader.list(of: UInt32.self), let lengths = reader.list(of: UInt8.self),
      let marks = reader.list(of: UInt8.self), counts.count == lengths.count,
      counts.count == marks.count, let letters = reader.list(of: UInt8.self),
      lengths.reduce(0, { $0 + Int($1) }) == letters.count
    else { return nil }
    var start = 0
    var words: [(bytes: [UInt8], count: Int, belongs: Bool)] = []
    for (index, length) in lengths.enumerated() {
      guard length > 0, counts[index] > 0 else { return nil }
      words.append(
        (Array(letters[start..<(start + Int(length))]), Int(counts[index]), marks[index] == 1))
      start += Int(length)
    }
    self.init(words: words)
  }
}
