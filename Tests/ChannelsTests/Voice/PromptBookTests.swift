import Dialog
import Testing

@testable import Channels

@Suite struct PromptBookTests {
  private let book = PromptBook(
    list: """
      yes\tYes.
      visit\tYour next visit is on
      next\tYour next
      tuesday\tTuesday.
      march\tMarch
      tuesday2\tTuesday
      ../../etc/passwd\tEscape
      .hidden\tHidden

      no words\tx
      empty\t...
      """, folder: "/prompts", locale: .english)

  @Test func theLongestPromptsMakeUpASentence() {
    #expect(
      book.plan("Your next visit is on Tuesday, March 14.").pieces == [
        .file("/prompts/visit"), .file("/prompts/tuesday"), .file("/prompts/march"), .number(14),
      ])
    #expect(book.plan("YOUR NEXT: yes!").pieces == [.file("/prompts/next"), .file("/prompts/yes")])
  }

  @Test func wordsWithoutAPromptAreSpelledAndNumbersSaid() {
    #expect(
      book.plan("Yes, Dr. O\u{2019}Neil 617 0042 1234567890").pieces == [
        .file("/prompts/yes"), .letters("dr"), .letters("o'neil"), .number(617), .digits("0042"),
        .digits("1234567890"),
      ])
    #expect(PromptBook.spelled("¿Sí? 0").pieces == [.letters("sí"), .number(0)])
  }

  @Test func aNameWithoutAPromptIsAPlainPhraseWhereItTellsOfNobody() {
    let book = PromptBook(
      list: "of\tThe portal of\nclinic\tthe clinic\nopen\tis open.", folder: "/p",
      locale: .english, name: "The clinic.")
    let text = "The portal of Lakeside Clinic is open. 3"
    let plain = SpokenPlan([.file("/p/of"), .file("/p/clinic"), .file("/p/open"), .number(3)])
    #expect(book.plan(text, isPrivate: false) == plain)
    #expect(book.plan(text, isPrivate: true).pieces.contains(.letters("lakeside")))
    // Without the phrase nothing is left out.
    let bare = PromptBook(list: "of\tThe portal of", folder: "/p", locale: .english, name: "clinic")
    #expect(bare.plan(text, isPrivate: false).pieces.contains(.letters("lakeside")))
  }

  @Test func privateWordsAreSpelledByPromptsAlone() {
    let book = PromptBook(
      list: "a\tA\nb\tB\no\tO\nyes\tYes\nseven\tseven\nhundred\tone hundred", folder: "/p",
      locale: .english)
    #expect(
      book.files(for: "Yes, bóa 107.")
        == ["yes", "b", "o", "a", "hundred", "seven"].map { "/p/" + $0 })
    #expect(book.files(for: "Yes, z.") == nil)
    #expect(book.files(for: "8") == nil)
  }

  @Test func wordsAreTheSameWithAndWithoutMarks() {
    #expect(
      PromptBook.words(of: "It's  Dr. LEE'S 2nd, a-b!") == ["it's", "dr", "lee's", "2nd", "a", "b"])
    #expect(PromptBook.words(of: "Es el 2.º día, ' o'") == ["es", "el", "2", "º", "día", "o'"])
    #expect(PromptBook.words(of: " ' ") == [] && PromptBook.words(of: "¿ ' ?") == [])
  }

  @Test func namesThatLeadElsewhereAreNoPrompts() {
    #expect(book.count == 5)
    #expect(book.plan("escape").pieces == [.letters("escape")])
    #expect(book.plan("hidden").pieces == [.letters("hidden")])
  }
}
