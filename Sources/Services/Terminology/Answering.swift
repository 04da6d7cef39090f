import Dialog

/// A service that only answers: all its slots are filled, nothing is to be prepared or read back.
struct Answering: Service {
  private let answer: @Sendable (ServiceCall) throws -> Outcome

  /// Makes a service of a function.
  init(_ answer: @escaping @Sendable (ServiceCall) throws -> Outcome) {
    self.answer = answer
  }

  func perform(_ call: ServiceCall) throws -> Outcome { try answer(call) }
}
