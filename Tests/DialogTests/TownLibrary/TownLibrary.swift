import Dialog
import Foundation
import Language
import Recognition
import Synchronization
import Testing

/// A town library on the engine: five tasks, two languages, no line of the portal.
final class TownLibrary: Sendable {
  struct State {
    var reserved: [String: CivilDate] = [:]
    var renewed: [String] = []
    var isRevoked = false
    var isBroken = false
  }

  struct Book {
    let id: String
    let title: String
    let author: String

    var line: Message {
      Message("books-line", ["title": .name(title), "author": .name(author)])
    }

    func choice(_ kind: String) -> Choice {
      Choice(item: Item(kind: kind, id: id, label: line), names: [title, author])
    }
  }

  static let books = [
    Book(id: "b1", title: "Dune", author: "Frank Herbert"),
    Book(id: "b2", title: "Emma", author: "Jane Austen"),
    Book(id: "b3", title: "Persuasion", author: "Jane Austen"),
    Book(id: "b4", title: "Moby Dick", author: "Herman Melville"),
  ]

  let state = Mutex(State())

  static func book(_ value: Value?) -> Book? {
    guard case .item(let item)? = value else { return nil }
    return books.first { $0.id == item.id }
  }

  var registry: ServiceRegistry {
    var registry = ServiceRegistry()
    registry.register("desk.greeting", Act { _ in .done(Message("desk-hello")) })
    registry.register("desk.sign-in", Act(signIn))
    registry.register("desk.fines", Act(fines))
    registry.register("desk.speak-for", Act(speakFor))
    registry.register("books.search", Act(search))
    registry.register(
      "books.about",
      Act { call in
        guard let book = Self.book(call.slots["book"]) else { throw Broken() }
        return .done(
          Message("books-about-said", ["title": .name(book.title), "author": .name(book.author)]))
      })
    registry.register("books.reserve", Reserve(library: self))
    registry.register("books.release", Act(release))
    registry.register("loans.renew", Renew(library: self))
    registry.register(items: "book", Books(books: Self.books))
    registry.register(items: "loan", Books(books: Array(Self.books.prefix(2))))
    return registry
  }

  private func signIn(_ call: ServiceCall) throws -> Outcome {
    guard call.slots["card"] == .digits("1234"), call.secrets["pin"] == "open sesame" else {
      return .retry(["card", "pin"], Message("desk-sign-in-wrong"))
    }
    var outcome = Outcome.done(Message("desk-sign-in-welcome", ["name": .name("Ana")]))
    outcome.session = Session(actor: Principal(id: "p1", name: "Ana"))
    return outcome
  }

  private func speakFor(_ call: ServiceCall) throws -> Outcome {
    guard case .text(let name)? = call.slots["name"] else { throw Broken() }
    var outcome = Outcome.done(Message("desk-speak-for-done", ["name": .name(name)]))
    outcome.session = call.session
    outcome.session?.subject = Principal(id: name, name: name)
    return outcome
  }

  /// The fines, with the earlier ones that can be stepped back through.
  private func fines(_ call: ServiceCall) throws -> Outcome {
    var outcome = Outcome.done(
      Message("desk-fines-total", ["amount": .money(Money(cents: 250))]))
    outcome.timeline = [("2026-03-01", 250), ("2025-01-05", 100)].map { day, cents in
      let line = Message(
        "desk-fines-one",
        [
          "day": .date(CivilDate(iso: day) ?? CivilDate(dayNumber: 0)),
          "amount": .money(Money(cents: cents)),
        ])
      return Entry(
        [line],
        choice: Choice(
          item: Item(kind: "fine", id: day, label: line), when: CivilDateTime(iso: day + "T00:00")))
    }
    return outcome
  }

  private func search(_ call: ServiceCall) throws -> Outcome {
    guard case .text(let title)? = call.slots["title"] else { throw Broken() }
    let found = Self.books.filter {
      ($0.title + $0.author).lowercased().contains(title.lowercased())
    }
    guard !found.isEmpty else {
      return .done(Message("books-search-none", ["title": .text(title)]))
    }
    return .done(
      Message("books-search-found", ["count": .count(found.count)]),
      entries: found.map { Entry([$0.line], choice: $0.choice("book")) })
  }

  private func release(_ call: ServiceCall) throws -> Outcome {
    guard let book = Self.book(call.slots["book"]) else { throw Broken() }
    state.withLock { $0.reserved[book.id] = nil }
    return .done(Message("books-reserve-released", ["title": .name(book.title)]))
  }

  struct Broken: Error {}

  struct Act: Service {
    let body: @Sendable (ServiceCall) throws -> Outcome
    init(_ body: @escaping @Sendable (ServiceCall) throws -> Outcome) { self.body = body }
    func perform(_ call: ServiceCall) throws -> Outcome { try body(call) }
  }

  struct Books: ItemSource {
    let books: [Book]
    func choices(of kind: String, for call: ServiceCall) throws -> [Choice] {
      books.map { $0.choice(kind) }
    }
  }

  struct Renew: Service {
    let library: TownLibrary

    func topic(_ call: ServiceCall) throws -> Message? {
      TownLibrary.book(call.slots["loan"]).map {
        Message("loans-renew-topic-of", ["title": .name($0.title)])
      }
    }

    func review(_ call: ServiceCall) throws -> [String: Value] {
      guard let book = TownLibrary.book(call.slots["loan"]) else { throw Broken() }
      return ["title": .name(book.title), "day": day(call)]
    }

    func perform(_ call: ServiceCall) throws -> Outcome {
      guard let book = TownLibrary.book(call.slots["loan"]) else { throw Broken() }
      library.state.withLock { $0.renewed.append(book.id) }
      return .done(
        Message("loans-renew-done", ["title": .name(book.title), "day": day(call)]))
    }

    private func day(_ call: ServiceCall) -> Value {
      call.slots["until"] ?? .date(call.moment.local.date.adding(days: 21))
    }
  }

  struct Reserve: Service {
    let library: TownLibrary

    func check(_ slot: String, in call: ServiceCall) throws -> Message? {
      guard slot == "day", case .date(let day)? = call.slots["day"], day < call.moment.local.date
      else { return nil }
      return Message("books-reserve-past", ["day": .date(day)])
    }

    func review(_ call: ServiceCall) throws -> [String: Value] {
      guard let book = TownLibrary.book(call.slots["book"]) else { throw Broken() }
      return ["title": .name(book.title)]
    }

    func perform(_ call: ServiceCall) throws -> Outcome {
      guard let book = TownLibrary.book(call.slots["book"]),
        case .date(let day)? = call.slots["day"],
        !library.state.withLock({ $0.isBroken })
      else { throw Broken() }
      library.state.withLock { $0.reserved[book.id] = day }
      return .done(
        Message("books-reserve-done", ["title": .name(book.title), "day": .date(day)]),
        undo: ["book": .item(book.choice("book").item)])
    }
  }
}

extension TownLibrary: AccessPolicy {
  func refusal(area: String, level: AccessLevel, for call: ServiceCall) throws -> [Message]? {
    state.withLock { $0.isRevoked } && area == "books" ? [Message("desk-refused")] : nil
  }

  func current(_ session: Session, at moment: Moment, isUsed: Bool) throws -> Session {
    if let end = session.expires, end < moment.seconds { return Session() }
    var current = session
    if let idleEnd = session.idleEnd {
      if idleEnd < moment.seconds { return Session() }
      if isUsed { current.idleEnd = moment.seconds + Self.idleSeconds }
    }
    return current
  }

  /// How long the desk waits for a word.
  static let idleSeconds: Int64 = 180

}
