import Channels
import Glibc
import Language
import Recognition

/// `portal evaluate`: trains the classifier on one file, chooses the threshold on a second, and
/// measures both on a third.
///
/// A file has one line a sentence: `intent<TAB>text`, where the intent `oos` is for sentences outside
/// all others. `--predictions` gets a line for each test sentence:
/// `gold<TAB>predicted<TAB>confidence<TAB>accepted 0|1<TAB>text`.
enum EvaluateCommand {
  private struct Sentence {
    let intent: String
    let text: String
    var isOutside: Bool { intent == "oos" }
  }

  private struct Prediction {
    let intent: String
    let confidence: Double
    let microseconds: Double
  }

  /// Runs the command; returns the exit status.
  static func run(_ arguments: [String]) -> Int32 {
    let words = CommandWords(options: arguments)
    let names = ["--train", "--validation", "--test"]
    let options: Options
    do throws(UsageProblem) {
      options = try Options.parse(
        arguments, Options.Table(values: names + ["--predictions", "--refuse-at-least"]))
      for name in names where options.values[name] == nil {
        throw UsageProblem.missingValue(name)
      }
      if let word = options.words.first { throw UsageProblem.unexpectedWord(word) }
    } catch {
      return words.complain(error)
    }
    var share: Double?
    if let given = options.values["--refuse-at-least"] {
      guard let number = Double(given), (0...1).contains(number) else {
        return words.fail("command-evaluate-share", status: CommandLineTool.usage)
      }
      share = number
    }
    var files: [[Sentence]] = []
    for name in names {
      let path = options.values[name] ?? ""
      guard let sentences = read(path) else {
        return words.fail("command-no-file", ["path": .text(path)])
      }
      files.append(sentences)
    }

    let began = seconds()
    let classifier = IntentClassifier(
      examples: files[0].map { .init($0.text, intent: $0.isOutside ? nil : $0.intent) },
      phrases: phrases(of: options.locale ?? .english))
    let training = seconds() - began
    let validation = predict(files[1], with: classifier)
    let threshold = curve(files[1], validation).threshold(refusingAtLeast: share)
    let predictions = predict(files[2], with: classifier)
    if let path = options.values["--predictions"],
      !write(predictions, of: files[2], threshold: threshold, to: path)
    {
      return words.fail("command-evaluate-unwritable", ["path": .text(path)])
    }
    report(
      curve(files[2], predictions), threshold: threshold,
      times: predictions.map(\.microseconds).sorted(), training: training,
      size: classifier.byteCount, words)
    return 0
  }

  private static func read(_ path: String) -> [Sentence]? {
    guard let text = TextFile.text(path) else { return nil }
    return text.split(whereSeparator: \.isNewline).compactMap { line in
      let fields = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
      guard fields.count == 2 else { return nil }
      return Sentence(intent: String(fields[0]), text: String(fields[1]))
    }
  }

  /// The word lists of a language: fillers and politeness are no part of what is meant.
  private static func phrases(of locale: LanguageTag) -> [PhraseFile] {
    guard let folder = Resources.find().map({ $0.locales + "/\(locale)" }) else { return [] }
    return TextFile.names(in: folder, suffix: ".phrases").compactMap { name in
      TextFile.text(folder + "/" + name).map { PhraseFile.parse($0, file: name).0 }
    }
  }

  private static func predict(_ sentences: [Sentence], with classifier: IntentClassifier)
    -> [Prediction]
  {
    sentences.map { sentence in
      let began = seconds()
      let first = classifier.candidates(for: sentence.text).first
      let microseconds = (seconds() - began) * 1e6
      return Prediction(
        intent: first?.intent ?? "oos", confidence: first?.confidence ?? 0,
        microseconds: microseconds)
    }
  }

  private static func curve(_ sentences: [Sentence], _ predictions: [Prediction])
    -> RejectionCurve
  {
    RejectionCurve(
      zip(sentences, predictions).map { sentence, prediction in
        .init(
          confidence: prediction.confidence, isRight: prediction.intent == sentence.intent,
          isOutside: sentence.isOutside)
      })
  }

  private static func write(
    _ predictions: [Prediction], of sentences: [Sentence], threshold: Double, to path: String
  ) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return false }
    var text = ""
    for (sentence, prediction) in zip(sentences, predictions) {
      let accepted = prediction.confidence >= threshold ? 1 : 0
      text += "\(sentence.intent)\t\(prediction.intent)\t\(prediction.confidence)\t\(accepted)\t"
      text += sentence.text + "\n"
    }
    let isWritten = LineWriter(descriptor: descriptor).send(text)
    return close(descriptor) == 0 && isWritten
  }

  private static func report(
    _ curve: RejectionCurve, threshold: Double, times: [Double], training: Double, size: Int,
    _ words: CommandWords
  ) {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    let arguments: [String: Value] = [
      "accuracy": percent(curve.accuracy), "kept": percent(curve.accuracy(at: threshold)),
      "refused": percent(curve.refused(at: threshold)), "auroc": number(curve.auroc, places: 4),
      "threshold": number(threshold, places: 4), "training": number(training, places: 2),
      "median": number(percentile(50, times), places: 0),
      "slowest": number(percentile(99, times), places: 0),
      "memory": number(Double(usage.ru_maxrss) / 1_024, places: 1),
      "model": number(Double(size) / 1_048_576, places: 2),
    ]
    words.say("command-evaluate-accuracy", arguments)
    if curve.auroc != nil { words.say("command-evaluate-outside", arguments) }
    words.say("command-evaluate-cost", arguments)
  }

  private static func percent(_ share: Double?) -> Value {
    number(share.map { $0 * 100 }, places: 2)
  }

  private static func number(_ value: Double?, places: Int) -> Value {
    guard let value, value.isFinite, abs(value) < 1e9 else { return .text("0") }
    let unit = pow(10, Double(places))
    return .number(
      DecimalNumber(coefficient: Int64((value * unit).rounded()), scale: places))
  }

  private static func percentile(_ rank: Int, _ sorted: [Double]) -> Double? {
    sorted.isEmpty ? nil : sorted[min(sorted.count - 1, sorted.count * rank / 100)]
  }

  private static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
