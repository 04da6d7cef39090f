import Glibc

/// An open file that is read at given offsets and closed with this object.
final class InputFile {
  private let descriptor: Int32

  /// Opens a file for reading; throws why it cannot be read.
  init(path: String) throws(ImportProblem.Reason) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw errno == ENOENT ? .noSuchFile : errno == EACCES ? .noPermission : .cannotRead
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw .notAFile
    }
    self.descriptor = descriptor
    size = Int64(status.st_size)
  }

  /// How many bytes the file had when it was opened.
  let size: Int64

  deinit {
    close(descriptor)
  }

  /// Fills as much of `buffer` as the file has from `offset` on, and says how much that was.
  func read(at offset: Int64, into buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
    var filled = 0
    while filled < buffer.count, let base = buffer.baseAddress {
      let got = pread(descriptor, base + filled, buffer.count - filled, off_t(offset) + filled)
      if got < 0 && errno == EINTR { continue }
      if got <= 0 { break }
      filled += got
    }
    return filled
  }
}
