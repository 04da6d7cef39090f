/// The eight digits that somebody keys to sign in by telephone, beside a code that is sent to them.
///
/// It is assigned at random, so that people's own habits do not make it guessable (NIST SP
/// 800-63B-4, 3.1.1); whoever chooses another one hears why a weak one is not taken.
public struct TelephonePIN: Sendable {
  /// How many digits every PIN has.
  public static let digitCount = 8

  /// The digits; said once to whom they belong, and kept only as a hash.
  public let secret: Secret

  /// What a PIN must not be made of.
  public struct Owner: Sendable {
    private let birthDates: Set<String>
    private let numbers: [String]

    /// Takes the owner's date of birth, when it is known, and their numbers as digits.
    public init(born: (year: Int, month: Int, day: Int)?, numbers: [String]) {
      birthDates = born.map { TelephonePIN.spellings(of: $0) } ?? []
      self.numbers = numbers
    }

    func problem(with digits: String) -> PINProblem? {
      if birthDates.contains(digits) { return .birthDate }
      return numbers.contains { $0.contains(digits) } ? .knownNumber : nil
    }
  }

  /// Draws a PIN that is not weak, each of them equally likely.
  public init(random: some RandomSource, for owner: Owner) {
    var digits: String
    repeat {
      digits = zeroPadded(
        String(random.number(below: 100_000_000)), to: TelephonePIN.digitCount)
    } while TelephonePIN.weakness(of: digits, owner) != nil
    secret = Secret(digits)
  }

  /// Takes a PIN as it was keyed or said, spaces and hyphens passed over; throws nothing, and gives
  /// what is wrong with it instead.
  public static func chosen(_ typed: String, by owner: Owner) -> Result<TelephonePIN, PINProblem> {
    guard let digits = normalise(typed) else { return .failure(.form) }
    if let problem = weakness(of: digits, owner) { return .failure(problem) }
    return .success(TelephonePIN(secret: Secret(digits)))
  }

  /// The eight digits in what somebody keyed, typed or said in figures; nil when there are not eight.
  public static func normalise(_ typed: String) -> String? {
    let kept = typed.filter { !$0.isWhitespace && $0 != "-" && $0 != "." && $0 != "#" }
    guard kept.utf8.count == digitCount, kept.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return kept
  }

  /// The digits, for the one time that they are said to their owner.
  public var digits: String { secret.text() }

  private init(secret: Secret) { self.secret = secret }

  private static func weakness(of digits: String, _ owner: Owner) -> PINProblem? {
    let figures = digits.utf8.map { Int($0) - 48 }
    if repeats(figures) { return .repeats }
    if isSequence(figures) { return .sequence }
    return owner.problem(with: digits)
  }

  /// Fewer than three different digits, or a group of up to four again and again.
  private static func repeats(_ figures: [Int]) -> Bool {
    if Set(figures).count < 3 { return true }
    return (1...4).contains { period in
      figures.indices.dropFirst(period).allSatisfy { figures[$0] == figures[$0 - period] }
    }
  }

  /// Made of runs of four digits or more that count up or down by one, 0 after 9.
  private static func isSequence(_ figures: [Int]) -> Bool {
    var start = 0
    while start < figures.count {
      guard start + 1 < figures.count else { return false }
      let step = (figures[start + 1] - figures[start] + 10) % 10
      guard step == 1 || step == 9 else { return false }
      var end = start + 1
      while end < figures.count, (figures[end] - figures[end - 1] + 10) % 10 == step { end += 1 }
      guard end - start >= 4 else { return false }
      start = end
    }
    return true
  }

  /// A date in the eight digits that people write for it, in either country's order.
  private static func spellings(of date: (year: Int, month: Int, day: Int)) -> Set<String> {
    let year = zeroPadded(String(date.year), to: 4)
    let month = zeroPadded(String(date.month), to: 2)
    let day = zeroPadded(String(date.day), to: 2)
    return [month + day + year, day + month + year, year + month + day, year + day + month]
  }
}

extension TelephonePIN: CustomStringConvertible {
  /// Never the digits.
  public var description: String { "(telephone PIN)" }
}
