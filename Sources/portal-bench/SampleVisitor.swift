/// Somebody of the sample clinic who signs in.
enum SampleVisitor {
  /// Signs in; the password is the one that `portal demo` says at its start.
  static func signIn(_ portal: Child) throws {
    portal.send("sign in")
    _ = portal.line()
    _ = portal.drain(milliseconds: 50)
    portal.send("jonelle.kohler")
    _ = portal.line()
    _ = portal.drain(milliseconds: 50)
    portal.send("river stone maple lamp")
    guard portal.line()?.hasPrefix("Welcome") == true else {
      throw BenchFailure("Nobody can sign in to the sample clinic.")
    }
    _ = portal.drain(milliseconds: 300)
  }
}
