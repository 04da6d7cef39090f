import Glibc
import Language
import Testing

@testable import Recognition

@Suite("Classifier")
struct ClassifierTests {
  private static let examples = Sample.file.sentences.map {
    IntentClassifier.Example($0.text, intent: $0.intent)
  }

  /// The bytes that a model is saved as.
  private func bytes(_ classifier: IntentClassifier) -> [UInt8] {
    var writer = ModelArchive.Writer()
    classifier.write(to: &writer)
    return writer.bytes
  }

  @Test("Training twice gives the same model to the last bit")
  func deterministic() {
    let first = IntentClassifier(examples: Self.examples, phrases: [Sample.file])
    let second = IntentClassifier(examples: Self.examples, phrases: [Sample.file])
    #expect(bytes(first) == bytes(second))
  }

  @Test("A model that was saved and read again answers the same")
  func roundTrip() throws {
    let classifier = IntentClassifier(examples: Self.examples, phrases: [Sample.file])
    var reader = ModelArchive.Reader(bytes(classifier))
    let restored = try #require(
      IntentClassifier(from: &reader, lexicon: Lexicon([Sample.file])))
    #expect(reader.isAtEnd)
    for line in ["I have to cancle my visit", "blood work", "", "order a pizza"] {
      #expect(restored.candidates(for: line) == classifier.candidates(for: line))
    }
  }

  @Test("A model with any bytes changed or cut off is read safely or not at all")
  func corruption() {
    let good = bytes(IntentClassifier(examples: Self.examples, phrases: [Sample.file]))
    let lexicon = Lexicon([Sample.file])
    var state: UInt64 = 7
    func random(_ limit: Int) -> Int {
      state = FoldedLine.mix(state &+ 0x9e37_79b9_7f4a_7c15)
      return Int(state % UInt64(limit))
    }
    for round in 0..<150 {
      var bad = good
      for _ in 0...random(4) { bad[random(bad.count)] = UInt8(random(256)) }
      if round % 3 == 0 { bad.removeLast(random(bad.count)) }
      var reader = ModelArchive.Reader(bad)
      if let model = IntentClassifier(from: &reader, lexicon: lexicon) {
        _ = model.candidates(for: "I have to cancle my visti")
      }
    }
  }

  @Test("The cache is made, used, and made anew when it is stale or damaged")
  func cache() throws {
    var template = Array("/tmp/recognition-XXXXXX".utf8CString)
    let folder = try #require(mkdtemp(&template).map { String(cString: $0) })
    let path = folder + "/en.model"
    defer {
      unlink(path)
      rmdir(folder)
    }
    let cache = ModelCache(path: path, key: PhraseBook([Sample.file], slots: Sample.slots).key)
    func make() -> Recogniser {
      Recogniser(locale: .english, phrases: [Sample.file], slots: Sample.slots, cache: path)
    }
    let line = [Guess("something came up so I must skip the thing with doctor Lee")]
    let fresh = make().recognise(line, in: Sample.context)
    let saved = try #require(cache.read())
    #expect(make().recognise(line, in: Sample.context) == fresh)
    #expect(ModelCache(path: path, key: 1).read() == nil)

    let descriptor = open(path, O_WRONLY)
    #expect(pwrite(descriptor, "x", 1, 400) == 1)
    close(descriptor)
    #expect(cache.read() == nil)
    #expect(make().recognise(line, in: Sample.context) == fresh)
    #expect(cache.read() == saved)

    #expect(truncate(path, 50) == 0)
    #expect(make().recognise(line, in: Sample.context) == fresh)
    #expect(cache.read() == saved)
    let nowhere = Recogniser(
      locale: .english, phrases: [Sample.file], slots: Sample.slots, cache: "/nonexistent/model")
    #expect(nowhere.recognise(line, in: Sample.context) == fresh)
  }

  @Test(
    "Slips of the finger are mended by what is usually said",
    arguments: [
      ("my appointmnet", "my appointment"), ("my apointment", "my appointment"),
      ("the calandar", "the calendar"), ("myappointment", "my appointment"),
      ("my appoint ment", "my appointment"), ("lab resulta", "lab results"),
    ])
  func mending(line: String, mended: String) {
    let classifier = IntentClassifier(examples: Self.examples, phrases: [Sample.file])
    #expect(classifier.mended(classifier.lexicon.line(line))?.folded == mended)
  }

  @Test("Words that were taught are left alone")
  func unmended() {
    let classifier = IntentClassifier(examples: Self.examples, phrases: [Sample.file])
    #expect(classifier.mended(classifier.lexicon.line("are my lab results back")) == nil)
    #expect(classifier.mended(classifier.lexicon.line("4711")) == nil)
  }
}
