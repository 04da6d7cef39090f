import Dialog
import Language

/// Recorded prompts of one language: a folder of sound files, and a list of the words in each.
///
/// The list is `prompts.tsv`: a line a prompt, of the file's name without extension, a tab, and the
/// words. A clinic can record its own voice over any file, or add lines of its own.
public struct PromptBook: Sendable {
  /// The list's name in the folder.
  public static let listName = "prompts.tsv"
  /// The longest prompt that is looked for, in words.
  static let longestPrompt = 60

  /// The language of the prompts.
  public let locale: LanguageTag
  private let folder: String
  private let files: [String: String]
  private let longest: Int
  /// The prompt for a name that nobody has recorded; nil without one.
  private let nameFile: String?
  /// How sentences that tell nothing of a person are said, found once.
  private let plans = SharedCache<String, SpokenPlan>(most: 8_192)

  /// Reads the list of a folder; nil when there is none.
  ///
  /// Prompts without sound in the folder are left out: a switch passes over a file that is missing
  /// among others, and the caller would never hear those words.
  ///
  /// `name` is what is said instead of a name that nobody has recorded, such as "the clinic".
  public init?(folder: String, locale: LanguageTag, name: String? = nil) {
    guard let bytes = AudioFile.read(folder + "/" + Self.listName) else { return nil }
    let sounds = Set(
      AudioFile.names(in: folder).compactMap { name in
        name.lastIndex(of: ".").map { String(name[..<$0]) }
      })
    self.init(
      list: String(decoding: bytes, as: UTF8.self), folder: folder, locale: locale,
      name: name, hasSound: sounds.contains)
  }

  /// Reads a list; lines that are none are passed over, and the first of two with one text counts.
  init(
    list: String, folder: String, locale: LanguageTag, name: String? = nil,
    hasSound: (String) -> Bool = { _ in true }
  ) {
    var files: [String: String] = [:]
    var longest = 0
    for line in list.split(whereSeparator: \.isNewline) {
      let fields = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
      guard fields.count == 2, Self.isName(fields[0]), hasSound(String(fields[0])) else {
        continue
      }
      let words = Self.words(of: String(fields[1]))
      guard !words.isEmpty, words.count <= Self.longestPrompt else { continue }
      let key = words.joined(separator: " ")
      if files[key] == nil { files[key] = String(fields[0]) }
      longest = max(longest, words.count)
    }
    self.locale = locale
    self.folder = folder
    self.files = files
    self.longest = longest
    nameFile = name.flatMap { files[Self.words(of: $0).joined(separator: " ")] }
  }

  /// The number of different prompts.
  public var count: Int { files.count }

  /// How a sentence is said: the longest prompts that make it up; numbers and words without a prompt
  /// in the switch's own voice.
  public func plan(_ text: String) -> SpokenPlan {
    let words = Self.words(of: text)
    var pieces: [SpokenPlan.Piece] = []
    var index = 0
    while index < words.count {
      if let (file, length) = longestPrompt(in: words[index...]) {
        pieces.append(.file(folder + "/" + file))
        index += length
      } else {
        pieces.append(Self.spelled(words[index]))
        index += 1
      }
    }
    return SpokenPlan(pieces)
  }

  /// How a sentence is said; what may tell of a person is not kept for the next call.
  func plan(_ text: String, isPrivate: Bool) -> SpokenPlan {
    isPrivate ? plan(text) : plans.thing(for: text) { naming(plan(text)) }
  }

  /// A plan with a plain phrase for each name that nobody has recorded: nobody wants to hear the clinic's
  /// name letter by letter in every greeting.
  private func naming(_ plan: SpokenPlan) -> SpokenPlan {
    guard let nameFile else { return plan }
    var pieces: [SpokenPlan.Piece] = []
    var isName = false
    for piece in plan.pieces {
      guard case .letters = piece else {
        isName = false
        pieces.append(piece)
        continue
      }
      if !isName { pieces.append(.file(folder + "/" + nameFile)) }
      isName = true
    }
    return SpokenPlan(pieces)
  }

  /// How a sentence is said without any prompt: spelled, and numbers as numbers.
  public static func spelled(_ text: String) -> SpokenPlan {
    SpokenPlan(words(of: text).map { spelled($0) })
  }

  private func longestPrompt(in words: ArraySlice<String>) -> (file: String, length: Int)? {
    for length in stride(from: min(longest, words.count), to: 0, by: -1) {
      if let file = files[words.prefix(length).joined(separator: " ")] { return (file, length) }
    }
    return nil
  }

  /// A number is said as one up to 9 digits, and digit by digit when it begins with 0 or is longer.
  private static func spelled(_ word: String) -> SpokenPlan.Piece {
    guard word.allSatisfy({ $0.isASCII && $0.isNumber }) else { return .letters(word) }
    guard word.count <= 9, word == "0" || word.first != "0", let number = Int(word) else {
      return .digits(word)
    }
    return .number(number)
  }

  /// The words that count in a text: letters and digits, in small letters, with marks kept.
  public static func words(of text: String) -> [String] {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return plainWords(of: text) }
    let kept = text.lowercased().map { character -> Character in
      if character.isLetter || character.isNumber { return character }
      return character == "\u{2019}" || character == "'" ? "'" : " "
    }
    return String(kept).split(separator: " ").map(String.init).filter { $0 != "'" }
  }

  /// The words of a text without marks, which most are: byte by byte, since every utterance of every
  /// call comes through here.
  private static func plainWords(of text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "'"):
        word.append(byte)
      default:
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words.filter { $0 != "'" }
  }

  /// True for a plain file name, which leads out of no folder.
  private static func isName(_ name: Substring) -> Bool {
    !name.isEmpty && !name.hasPrefix(".")
      && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) }
  }
}
