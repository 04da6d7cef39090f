import Dialog

/// The ways to answer a question for words by keys: to record it, to choose words of the authors', or to
/// spell it.
///
/// At most four stand on a page, "more" among them.
struct PhraseChoices: Equatable {
  /// One way.
  enum Choice: Equatable {
    case record
    case phrase(String)
    case spell
  }

  /// The ways on this page; the first has key 1.
  let choices: [Choice]
  /// Whether the key after the last leads to the next page.
  let hasMore: Bool

  /// Makes the page of that number, from 0.
  init(_ all: [Choice], page: Int) {
    let most = Menu.mostChoices
    if all.count <= most {
      choices = all
      hasMore = false
    } else {
      let start = min(max(0, page), Self.lastPage(of: all.count)) * (most - 1)
      hasMore = all.count - start > most
      choices = Array(all[start..<(hasMore ? start + most - 1 : all.count)])
    }
  }

  private static func lastPage(of count: Int) -> Int {
    (count - Menu.mostChoices + Menu.mostChoices - 2) / (Menu.mostChoices - 1)
  }

  /// The key that leads on; nil on the last page.
  var moreKey: Int? { hasMore ? choices.count + 1 : nil }
}
