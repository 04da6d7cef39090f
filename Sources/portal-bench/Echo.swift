import Glibc

/// The least a line program can do: read a line, write it back.
enum Echo {
  static func run() -> Int32 {
    var block = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = read(STDIN_FILENO, &block, block.count)
      guard count > 0 else { return 0 }
      _ = write(STDOUT_FILENO, block, count)
    }
  }
}
