import Glibc

/// A terminal's settings, to change them and to give them back as they were.
struct TerminalMode {
  private let descriptor: Int32
  private let original: termios

  /// Reads the settings; nil when the descriptor is no terminal.
  init?(descriptor: Int32) {
    var settings = termios()
    guard tcgetattr(descriptor, &settings) == 0 else { return nil }
    self.descriptor = descriptor
    original = settings
  }

  /// Does something while nothing that is typed shows, not even the line end: no prompt stands before
  /// a secret, and a screen reader would say "blank".
  ///
  /// Suspending is off for as long, since a shell would not hide the rest of the line afterwards.
  /// What was typed ahead is kept.
  func hidingInput<Result>(_ body: () -> Result) -> Result {
    var hidden = original
    hidden.c_lflag &= ~tcflag_t(ECHO | ECHOE | ECHOK | ECHONL)
    hidden.c_lflag |= tcflag_t(ICANON | ISIG)
    withUnsafeMutableBytes(of: &hidden.c_cc) { $0[Int(VSUSP)] = 0 }
    set(hidden)
    defer { restore() }
    return body()
  }

  /// Gives the settings back.
  func restore() { set(original) }

  private func set(_ settings: termios) {
    var settings = settings
    while tcsetattr(descriptor, TCSADRAIN, &settings) != 0, errno == EINTR {}
  }

  /// The terminal's width in columns; nil when it has none.
  static func columns(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
