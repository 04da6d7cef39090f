import Language
import Recognition
import Synchronization

/// One language as the engine uses it: what it says and how it understands.
///
/// Understanding is made ready when the first line is heard, or by `prepare`, so that the first words
/// need not wait for it.
public final class SpokenLanguage: Sendable {
  /// How a language is understood.
  public struct Understanding: Sendable {
    /// Turns lines into intents.
    public let recogniser: Recogniser
    /// Finds things of a record by their names.
    public let things: ThingMatcher

    /// Makes an understanding from a recogniser and a matcher of names.
    public init(recogniser: Recogniser, things: ThingMatcher) {
      self.recogniser = recogniser
      self.things = things
    }
  }

  /// What the portal says.
  public let catalog: MessageCatalog
  private let make: @Sendable () -> Understanding
  private let made = Mutex<Understanding?>(nil)

  /// Makes a language from its catalog; `understanding` is called once, when it is first needed.
  public init(
    catalog: MessageCatalog, understanding: @escaping @Sendable () -> Understanding
  ) {
    self.catalog = catalog
    make = understanding
  }

  /// How people are understood.
  public var recogniser: Recogniser { understanding.recogniser }

  /// How things of a record are found by their names.
  public var things: ThingMatcher { understanding.things }

  /// Makes the understanding ready now; other threads that need it wait for this one.
  public func prepare() { _ = understanding }

  private var understanding: Understanding {
    made.withLock { made in
      if let made { return made }
      let fresh = make()
      made = fresh
      return fresh
    }
  }
}
