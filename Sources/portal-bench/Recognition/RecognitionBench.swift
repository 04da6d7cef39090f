import Glibc
import Language
import Recognition

/// Understanding sentences that people might say: how often rightly, with slips, and how fast.
struct RecognitionBench {
  private let sources: PhraseSources
  private let folder: String
  private let isQuick: Bool
  private let showsMisses: Bool

  /// Reads the dialogs and phrases.
  ///
  /// The arguments are the folder of the sentence files, and `--misses` to list what the first half's
  /// sentences were taken for. The second half is for measuring and is never listed.
  init(_ arguments: [String], isQuick: Bool) throws {
    sources = try PhraseSources()
    self.isQuick = isQuick
    showsMisses = arguments.contains("--misses")
    folder =
      arguments.first { !$0.hasPrefix("--") } ?? sources.root + "/Tests/PortalTests/Sentences"
  }

  func run() throws {
    for tag in ["en-US", "es-US"] { try run(tag) }
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    Report.say(
      "recognition: both languages trained in one process use "
        + "\(Report.short(Double(usage.ru_maxrss) / 1_024)) mebibytes at most.")
  }

  private func run(_ tag: String) throws {
    var training = Samples()
    var working = Samples()
    let phrases = sources.phrases(tag)
    var made: Recogniser?
    for _ in 0..<(isQuick ? 1 : 3) {
      let watch = Stopwatch()
      let work = Stopwatch(.program)
      made = Recogniser(
        locale: LanguageTag(rawValue: tag), phrases: phrases, slots: sources.slots)
      training.add(watch.milliseconds)
      working.add(work.milliseconds)
    }
    guard let recogniser = made else { return }
    Report.say(
      "recognition: \(tag): training takes \(Report.short(training.percentile(0))) milliseconds, "
        + "\(Report.short(working.percentile(0))) of them at work on all processors together.")
    let context = RecognitionContext(
      reference: CivilDateTime(
        date: CivilDate(dayNumber: 20_520), time: CivilTime(minuteOfDay: 600)))
    let hear = { (text: String) in recogniser.recognise([Guess(text)], in: context) }
    for half in ["dev", "test"] {
      let set = try SentenceSet(folder: folder, tag: tag, halves: [half])
      let tally = SentenceTally(set, hear: hear)
      Report.say(
        "recognition: \(tag), \(half) half: \(percent(tally.understood)) percent of "
          + "\(tally.inside) right or asked about, \(percent(tally.mistaken)) wrong, "
          + "\(tally.acted.count) of \(tally.outside) near misses acted on.")
      guard showsMisses, half == "dev" else { continue }
      for (name, lines) in [
        ("wrong", tally.wrong), ("missed", tally.missed), ("acted on", tally.acted),
      ] {
        for line in lines { Report.say("  \(name): \(line)") }
      }
    }
    let both = try SentenceSet(folder: folder, tag: tag)
    makeSlips(in: both.inside, tag, hear)
    time(both, tag, hear)
  }

  /// How many of the sentences are lost to a filler and to slips of the finger.
  private func makeSlips(in set: SentenceSet, _ tag: String, _ hear: (String) -> Recognition) {
    let clean = SentenceTally(set, hear: hear).understood
    let filler = tag == "es-US" ? "eh" : "um"
    var lost = [clean - SentenceTally(set.said { filler + ", " + $0 }, hear: hear).understood]
    for count in [1, 3] {
      // The mean of a few runs: a single one is off by half a point.
      var understood = 0.0
      let seeds: Range<UInt64> = 7..<(isQuick ? 8 : 11)
      for seed in seeds {
        var slips = Slips(seed: seed)
        understood +=
          SentenceTally(set.said { slips.typed($0, slips: count) }, hear: hear)
          .understood
      }
      lost.append(clean - understood / Double(seeds.count))
    }
    let points = lost.map { ($0 < 0 ? "-" : "") + percent(abs($0)) }
    Report.say(
      "recognition: \(tag): a filler loses \(points[0]) points, one slip \(points[1]), "
        + "three slips \(points[2]).")
  }

  private func time(_ set: SentenceSet, _ tag: String, _ hear: (String) -> Recognition) {
    let rounds = isQuick ? 1 : 5
    var times = Samples()
    for sentence in set.sentences { times.add(least(rounds, sentence.text, hear)) }
    Report.say(
      "recognition: \(tag): \(Report.short(times.median)) microseconds a sentence at the median, "
        + "\(Report.short(times.percentile(0.99))) at the 99th percentile, "
        + "\(Report.short(times.percentile(1))) at most.")
    var slowest = (microseconds: 0.0, text: "")
    for text in longLines(set) {
      let microseconds = least(rounds, text, hear)
      if microseconds > slowest.microseconds { slowest = (microseconds, text) }
    }
    Report.say(
      "recognition: \(tag): 500 characters take at most "
        + "\(Report.short(slowest.microseconds / 1_000)) milliseconds: "
        + "\"\(slowest.text.prefix(40))\".")
  }

  /// The least of a few runs, in microseconds of the processor: others use the machine too.
  private func least(_ rounds: Int, _ text: String, _ hear: (String) -> Recognition) -> Double {
    var least = Double.infinity
    for _ in 0..<rounds {
      let watch = Stopwatch(.thread)
      _ = hear(text)
      least = min(least, watch.milliseconds * 1_000)
    }
    return least
  }

  /// Lines of 500 characters: sentences said again and again, many sentences, slips, and no words.
  private func longLines(_ set: SentenceSet) -> [String] {
    var slips = Slips(seed: 3)
    var pieces = ["a", "x ", "0 ", "é", "日", "on tuesday ", "hasta el lunes ", "my my ", "xq zj "]
    for (number, sentence) in set.sentences.enumerated() where number % 25 == 0 {
      pieces.append(sentence.text + " ")
      pieces.append(slips.typed(sentence.text, slips: 8) + " ")
    }
    var lines = pieces.map { piece in
      String(String(repeating: piece, count: 500 / piece.count + 1).prefix(500))
    }
    let all = set.sentences.map(\.text)
    for start in stride(from: 0, to: all.count, by: 40) {
      lines.append(String(all[start...].prefix(30).joined(separator: " ").prefix(500)))
    }
    return lines
  }

  private func percent(_ share: Double) -> String { Report.short(share * 100) }
}
