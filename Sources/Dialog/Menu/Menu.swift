import Language

/// The menus of one caller, made from the dialog files: areas first, then what can be asked for there.
///
/// An area is a dialog file. At most four choices stand on a page; where there are more, the last one
/// leads to the next page. The order is that of `menu` lines in the dialog files, then that of the
/// files, so that a key means the same in every call.
public struct Menu: Hashable, Sendable {
  /// The most choices that people hold in mind (W3C COGA).
  public static let mostChoices = 4

  /// The choices of the main menu, in order.
  public let top: [MenuChoice]
  private let areas: [String: [MenuChoice]]

  /// Makes the menus of the intents that somebody may ask for, in the order of the files.
  ///
  /// `isNamed` tells whether an area has a name that can be said; the intents of one that has none
  /// stand in the main menu themselves.
  init(intents: [IntentDefinition], isNamed: (String) -> Bool) {
    var order: [String] = []
    var members: [String: [IntentDefinition]] = [:]
    for intent in intents {
      if members[intent.area] == nil { order.append(intent.area) }
      members[intent.area, default: []].append(intent)
    }
    let ranks = members.mapValues { $0.compactMap(\.menuRank).min() ?? Int.max }
    // Equal ranks keep the order of the files.
    let sorted = order.enumerated().sorted {
      (ranks[$0.element] ?? 0, $0.offset) < (ranks[$1.element] ?? 0, $1.offset)
    }.map(\.element)
    var top: [MenuChoice] = []
    var areas: [String: [MenuChoice]] = [:]
    for area in sorted {
      let choices = (members[area] ?? []).enumerated().sorted {
        ($0.element.menuRank ?? Int.max, $0.offset) < ($1.element.menuRank ?? Int.max, $1.offset)
      }.map { MenuChoice.intent($0.element.name, name: $0.element.message("name")) }
      if choices.count > 1, isNamed(area) {
        top.append(.area(area))
        areas[area] = choices
      } else {
        top += choices
      }
    }
    self.top = top
    self.areas = areas
  }

  /// The page at a place; the first page of the main menu where there is no such place any more.
  public func page(at place: MenuPlace) -> MenuPage {
    guard let area = place.area else { return page(of: top, place) }
    guard let choices = areas[area] else { return page(of: top, MenuPlace()) }
    return page(of: choices, place)
  }

  /// Every page, the main menu's first.
  public var pages: [MenuPage] {
    let lists = [(nil, top)] + top.compactMap(\.area).map { ($0, areas[$0] ?? []) }
    return lists.flatMap { area, choices in
      (0..<Self.pageCount(of: choices.count)).map {
        page(of: choices, MenuPlace(area: area, page: $0))
      }
    }
  }

  private func page(of choices: [MenuChoice], _ place: MenuPlace) -> MenuPage {
    let last = Self.pageCount(of: choices.count) - 1
    let number = min(max(place.page, 0), last)
    let start = number * (Self.mostChoices - 1)
    let isLast = number == last
    let end = isLast ? choices.count : start + Self.mostChoices - 1
    return MenuPage(
      place: MenuPlace(area: place.area, page: number), choices: Array(choices[start..<end]),
      hasMore: !isLast)
  }

  /// All pages but the last give their last key to "more".
  private static func pageCount(of count: Int) -> Int {
    count <= mostChoices ? 1 : 1 + (count - mostChoices + mostChoices - 2) / (mostChoices - 1)
  }
}
