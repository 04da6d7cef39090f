import Glibc

/// Somebody who types on a terminal while the portal waits.
final class Typist: @unchecked Sendable {
  private let terminal: Terminal
  private let work: (Terminal) -> Void
  private var thread = pthread_t()

  init(_ terminal: Terminal, _ work: @escaping (Terminal) -> Void) {
    self.terminal = terminal
    self.work = work
    pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        let typist = Unmanaged<Typist>.fromOpaque(context).takeUnretainedValue()
        typist.work(typist.terminal)
        return nil
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  func join() { pthread_join(thread, nil) }
}
