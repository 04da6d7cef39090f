import Glibc

/// A pseudo terminal with somebody at it who types when the portal has said what they wait for.
final class PseudoTerminal {
  let slave: Int32
  private let master: Int32
  /// Everything that was shown so far.
  private(set) var shown = ""

  init() {
    // What posix_openpt and unlockpt do (tty_ioctl(4)), which Swift's Glibc module lacks.
    let unlock: UInt = 0x4004_5431
    let openPeer: UInt = 0x5441
    var isLocked: CInt = 0
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    _ = ioctl(master, unlock, &isLocked)
    slave = ioctl(master, openPeer, O_RDWR | O_NOCTTY | O_CLOEXEC)
  }

  deinit {
    close(slave)
    close(master)
  }

  /// Reads until the text was shown; false when it was waited for in vain.
  func wait(for text: String) -> Bool {
    let start = shown.endIndex
    var block = [UInt8](repeating: 0, count: 4_096)
    var source = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    let deadline = Deadline(seconds: RunningProgram.patience)
    while !shown[start...].contains(text) {
      guard poll(&source, 1, deadline.milliseconds) > 0 else { return false }
      let count = read(master, &block, block.count)
      guard count > 0 else { return false }
      shown += String(decoding: block[..<count], as: UTF8.self)
    }
    return true
  }

  /// Waits until the terminal shows, or hides, what is typed; false when it was waited for in vain.
  func wait(untilEchoing echoes: Bool) -> Bool {
    let deadline = Deadline(seconds: RunningProgram.patience)
    var settings = termios()
    while deadline.milliseconds > 0 {
      tcgetattr(slave, &settings)
      if (settings.c_lflag & tcflag_t(ECHO) != 0) == echoes { return true }
      usleep(1_000)
    }
    return false
  }

  func type(_ line: String) {
    let bytes = Array((line + "\r").utf8)
    _ = write(master, bytes, bytes.count)
  }
}
