/// Where a caller is in the menus.
public struct MenuPlace: Hashable, Codable, Sendable {
  /// The area; nil in the main menu.
  public var area: String?
  /// The page, counted from 0.
  public var page: Int

  /// Makes a place; by default the first page of the main menu.
  public init(area: String? = nil, page: Int = 0) {
    self.area = area
    self.page = page
  }

  /// True on the first page of the main menu.
  public var isTop: Bool { area == nil && page == 0 }

  /// One step back: the page before, else the main menu.
  public var back: MenuPlace {
    page > 0 ? MenuPlace(area: area, page: page - 1) : MenuPlace()
  }
}
