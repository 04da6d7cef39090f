import Channels

/// Lines as a broken or hostile switch sends them, and words as a hostile caller gives them: no
/// crash, no hang, no reply where there is none, and no word that becomes another command.
///
/// A third of the inputs are lines of an environment, a third are replies, a third are words put into
/// commands and read again as Asterisk reads them.
struct AGIFuzz {
  private let options: FuzzOptions

  /// Reads `--count N` and `--seed S`.
  init(_ arguments: [String] = []) throws {
    options = try FuzzOptions(arguments, count: 10_000_000)
  }

  /// How many lines were of which kind.
  struct Tally: Equatable {
    var environments = 0
    var replies = 0
    var commands = 0
  }

  /// Runs all inputs; throws at the first that breaks a rule.
  @discardableResult
  func run() throws -> Tally {
    var generator = SplitMix(seed: options.seed)
    var tally = Tally()
    var environment = AGIEnvironment()
    var reader = AGIReplyReader()
    var waiting = 0
    for number in 0..<options.count {
      switch number % 3 {
      case 0:
        let line = AGIFuzzText.environmentLine(&generator)
        if environment.take(line) != .more {
          try check(environment, number)
          tally.environments += 1
          environment = AGIEnvironment()
        }
      case 1:
        let line = AGIFuzzText.reply(&generator)
        waiting = reader.isWithinUsage ? waiting + 1 : 0
        guard waiting <= AGIReplyReader.longestUsage + 1 else {
          throw BenchFailure("Input \(number): a usage text never ended.")
        }
        if case .reply(let reply) = reader.read(line) {
          tally.replies += 1
          try check(reply, line, number)
        }
      default:
        tally.commands += try check(word: AGIFuzzText.word(&generator), number)
      }
    }
    return tally
  }

  private func check(_ environment: AGIEnvironment, _ number: Int) throws {
    guard environment.values.count <= AGIEnvironment.maximumLines,
      environment.arguments.count <= AGIEnvironment.maximumLines,
      environment.callerNumber?.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "+") }) ?? true
    else { throw BenchFailure("Input \(number): an environment makes no sense.") }
  }

  private func check(_ reply: AGIReply, _ line: [UInt8], _ number: Int) throws {
    guard !line.starts(with: "HANGUP".utf8) else {
      throw BenchFailure("Input \(number): HANGUP was taken for a reply.")
    }
    if case .result(let result) = reply {
      guard line.starts(with: "200 result=".utf8), result.text.count <= line.count,
        result.keys.allSatisfy(AGICommand.keys.contains)
      else { throw BenchFailure("Input \(number): a reply was made up.") }
    }
  }

  /// Puts a word into every command that takes one; the number of commands made.
  private func check(word: String, _ number: Int) throws -> Int {
    let commands = [
      AGICommand.sendText(word), .streamFile(word), .setVariable("A", to: word),
      .setVariable(word, to: "1"), .getData(file: word, timeout: number, maximumKeys: number % 300),
      .sayLetters(word), .sayDigits(word),
      .recordFile(word, format: "wav", maximumSeconds: number % 4_000),
    ].compactMap { $0 }
    for command in commands {
      let bytes = command.bytes
      guard bytes.count <= 8_191, bytes.lastIndex(of: 0x0A) == bytes.count - 1,
        bytes.firstIndex(of: 0x0A) == bytes.count - 1, !bytes.contains(0), !bytes.contains(0x0D),
        AGIFuzzText.wordCount(of: bytes.dropLast()).map({ (3...8).contains($0) }) == true
      else { throw BenchFailure("Input \(number): a word broke out of its command.") }
    }
    return commands.count
  }
}
