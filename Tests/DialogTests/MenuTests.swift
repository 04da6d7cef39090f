import Testing

@testable import Dialog

/// Menus made from dialog files.
@Suite struct MenuTests {
  /// The menus of files with so many intents each, `menu` lines among them.
  private func menu(
    _ files: [(name: String, intents: Int, ranks: [Int: Int])], unnamed: Set<String> = []
  ) -> Menu {
    var library = DialogLibrary()
    for file in files {
      var source = ""
      for number in 0..<file.intents {
        source += "intent \(file.name).i\(number)\ndoes x\n"
        if let rank = file.ranks[number] { source += "menu \(rank)\n" }
      }
      #expect(library.add(source: source, file: "Dialogs/\(file.name).dialog").isEmpty)
    }
    return Menu(intents: library.intents) { !unnamed.contains($0) }
  }

  @Test(arguments: [
    (1, [1]), (3, [3]), (4, [4]), (5, [3, 2]), (7, [3, 4]), (8, [3, 3, 2]), (10, [3, 3, 4]),
    (11, [3, 3, 3, 2]),
  ])
  func pagesHaveFourChoicesWithMoreAmongThem(count: Int, pages: [Int]) {
    let menu = menu((0..<count).map { ("f\($0)", 1, [:]) })
    var place = MenuPlace()
    var sizes: [Int] = []
    while true {
      let page = menu.page(at: place)
      sizes.append(page.choices.count)
      #expect(page.moreKey == (page.hasMore ? page.choices.count + 1 : nil))
      guard page.hasMore else { break }
      place.page += 1
    }
    #expect(sizes == pages)
  }

  @Test func theLikeliestComeFirstAndTheRestInTheOrderOfTheFiles() {
    let menu = menu([
      ("a", 2, [:]), ("b", 2, [1: 2]), ("c", 2, [0: 1]), ("d", 1, [:]), ("e", 2, [:]),
    ])
    #expect(
      menu.top == [
        .area("c"), .area("b"), .area("a"), .intent("d.i0", name: "d-i0-name"), .area("e"),
      ])
    let page = menu.page(at: MenuPlace(area: "b"))
    #expect(page.choice(key: 1) == .intent("b.i1", name: "b-i1-name"))
    #expect(page.choice(key: 2) == .intent("b.i0", name: "b-i0-name"))
    #expect(page.choice(key: 3) == nil && page.choice(key: 0) == nil)
  }

  @Test func anAreaWithoutANameStandsOpen() {
    let menu = menu([("a", 2, [:]), ("b", 2, [:])], unnamed: ["a"])
    #expect(
      menu.top == [
        .intent("a.i0", name: "a-i0-name"), .intent("a.i1", name: "a-i1-name"), .area("b"),
      ])
  }

  @Test func aPlaceThatIsGoneIsTheMainMenu() {
    let menu = menu([("a", 2, [:])])
    #expect(menu.page(at: MenuPlace(area: "z")).place.isTop)
    #expect(menu.page(at: MenuPlace(area: "a", page: 9)).place == MenuPlace(area: "a", page: 0))
    #expect(MenuPlace(area: "a", page: 2).back == MenuPlace(area: "a", page: 1))
    #expect(MenuPlace(area: "a").back.isTop)
  }

  @Test(arguments: ["menu", "menu 0", "menu first", "menu 1 2", "menu 100"])
  func aMenuLineGivesAPlace(line: String) {
    var library = DialogLibrary()
    let findings = library.add(source: "intent a.b\ndoes x\n\(line)\n", file: "a.dialog")
    #expect(findings.map(\.line) == [3])
  }
}
