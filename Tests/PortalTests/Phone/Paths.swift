import Dialog

@testable import Channels

/// The keys that lead through the menus.
struct Paths {
  private let menu: Menu

  /// The menus of a caller, as they are now.
  init(_ engine: Engine, _ caller: Caller) {
    menu = engine.menu(for: caller.call.state.conversation, at: caller.call.now())
  }

  /// The keys from the main menu to an intent; nil when none lead there.
  func keys(to intent: String) -> String? {
    var open: [(place: MenuPlace, keys: String)] = [(MenuPlace(), "")]
    var seen: Set<MenuPlace> = []
    while !open.isEmpty {
      let (place, keys) = open.removeFirst()
      guard seen.insert(place).inserted else { continue }
      let page = menu.page(at: place)
      for (index, choice) in page.choices.enumerated() {
        let pressed = keys + String(index + 1)
        switch choice {
        case .intent(intent, _): return pressed
        case .area(let area): open.append((MenuPlace(area: area), pressed))
        case .intent: break
        }
      }
      if let key = page.moreKey {
        open.append((MenuPlace(area: place.area, page: place.page + 1), keys + String(key)))
      }
    }
    return nil
  }
}
