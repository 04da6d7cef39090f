/// Measured times, in milliseconds.
struct Samples {
  private var values: [Double] = []

  mutating func add(_ value: Double) { values.append(value) }

  /// The value below which that share of the samples lies, 0 to 1.
  func percentile(_ share: Double) -> Double {
    let sorted = values.sorted()
    guard let last = sorted.indices.last else { return 0 }
    return sorted[min(last, Int((Double(sorted.count) * share).rounded(.down)))]
  }

  var median: Double { percentile(0.5) }
}
