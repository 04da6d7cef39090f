import Testing

@testable import Recognition

@Suite("Rejection curve")
struct RejectionCurveTests {
  private let curve = RejectionCurve([
    .init(confidence: 0.9, isRight: true, isOutside: false),
    .init(confidence: 0.8, isRight: true, isOutside: false),
    .init(confidence: 0.7, isRight: false, isOutside: true),
    .init(confidence: 0.6, isRight: false, isOutside: false),
    .init(confidence: 0.5, isRight: true, isOutside: false),
    .init(confidence: 0.5, isRight: false, isOutside: true),
    .init(confidence: 0.2, isRight: false, isOutside: true),
  ])

  @Test("Accuracy and refusals count what they should")
  func shares() {
    #expect(curve.accuracy == 0.75)
    #expect(curve.accuracy(at: 0.75) == 0.5)
    #expect(curve.refused(at: 0.5) == 1.0 / 3)
    #expect(curve.refused(at: 0.71) == 1)
  }

  @Test("The area under the curve counts pairs, ties by half")
  func area() {
    // Inside 0.9 and 0.8 beat all three, 0.6 beats two, 0.5 beats one and ties with one.
    #expect(curve.auroc == (3 + 3 + 2 + 1.5) / 12)
    #expect(RejectionCurve([.init(confidence: 1, isRight: true, isOutside: false)]).auroc == nil)
  }

  @Test("The threshold is the lowest that refuses enough")
  func threshold() {
    let threshold = curve.threshold(refusingAtLeast: 0.6)
    #expect(threshold > 0.5 && threshold < 0.6)
    #expect(curve.refused(at: threshold) == 2.0 / 3)
    #expect(curve.threshold(refusingAtLeast: 0) == 0)
    #expect(curve.threshold(refusingAtLeast: 1) > 0.7)
    #expect(RejectionCurve([]).threshold(refusingAtLeast: 0.5) == 0)
  }

  @Test("Without a share the threshold gains most")
  func free() {
    let threshold = curve.threshold()
    #expect(threshold > 0.7 && threshold <= 0.8)
  }
}
