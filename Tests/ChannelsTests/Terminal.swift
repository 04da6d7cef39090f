import Glibc

/// A pseudo terminal, for tests: `master` is the person, `slave` the terminal of the program.
final class Terminal {
  let master: Int32
  let slave: Int32

  init() {
    // What posix_openpt and unlockpt do (tty_ioctl(4)), which Swift's Glibc module lacks.
    let unlock: UInt = 0x4004_5431
    let openPeer: UInt = 0x5441
    var isLocked: CInt = 0
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    _ = ioctl(master, unlock, &isLocked)
    slave = ioctl(master, openPeer, O_RDWR | O_NOCTTY)
  }

  deinit {
    close(slave)
    close(master)
  }

  var echoes: Bool {
    var settings = termios()
    tcgetattr(slave, &settings)
    return settings.c_lflag & tcflag_t(ECHO) != 0
  }

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(master, bytes, bytes.count)
  }

  /// What the terminal shows now.
  func shown() -> String {
    var text = ""
    var block = [UInt8](repeating: 0, count: 4_096)
    var wait = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    while poll(&wait, 1, 50) > 0, wait.revents & Int16(POLLIN) != 0 {
      let count = read(master, &block, block.count)
      if count <= 0 { break }
      text += String(decoding: block[..<count], as: UTF8.self)
    }
    return text
  }
}
