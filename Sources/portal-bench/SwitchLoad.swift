import CSystem
import Glibc

/// Thousands of calls at one time, from one thread: each listens for a while to what is said, presses
/// a key, and waits for what the portal says next.
struct SwitchLoad {
  /// What was measured.
  struct Result {
    /// Milliseconds from a reply to the next command.
    var thinking = Samples()
    /// Connections that were refused, broke, or ended before the time.
    var errors = 0
    /// Commands that were answered.
    var commands = 0
  }

  private let port: UInt16
  private let watch: Int32
  private var calls: [SwitchCall?] = []
  private var generator = SplitMix(seed: 7)
  private var numbers = [UInt32](repeating: 0, count: 256)
  private var block = [UInt8](repeating: 0, count: 16_384)
  /// Who presses a key in each slice of time, a ring of slices.
  private var ring: [[Int]] = Array(repeating: [], count: 4_096)
  private var slice = 0
  private(set) var result = Result()

  /// Milliseconds of a slice.
  private static let sliceLength = 5.0
  /// What callers press: choices, the next ones, again, slower, back and a bare pound.
  private static let keys = Array("1234129787*#")

  init(port: UInt16) throws {
    self.port = port
    watch = portal_watch_set()
    guard watch >= 0 else { throw BenchFailure("Thousands of connections cannot be watched.") }
  }

  /// Opens calls, and waits until each was asked its first question.
  mutating func open(_ count: Int) throws {
    for number in 0..<count {
      guard let call = SwitchCall(port: port, number: number) else {
        throw BenchFailure("Call \(number) was not taken: \(String(cString: strerror(errno))).")
      }
      portal_watch(watch, call.descriptor, UInt32(number))
      calls.append(call)
      // Not all at once: callers come one after another.
      if number % 64 == 63 { serve(milliseconds: 2, after: nil) }
    }
    let watch = Stopwatch()
    while calls.contains(where: { $0?.isSetUp == false }) {
      serve(milliseconds: 5, after: nil)
      guard watch.milliseconds < 120_000 else { throw BenchFailure("Calls were never answered.") }
    }
  }

  /// Carries all calls on for some seconds; `pace` is how long each listens on average, in
  /// milliseconds.
  mutating func run(seconds: Double, pace: Double) {
    result = Result()
    for number in calls.indices where calls[number] != nil { plan(number, pace: pace) }
    let watch = Stopwatch()
    var turned = 0.0
    while watch.milliseconds < seconds * 1_000 {
      serve(milliseconds: 1, after: pace)
      while turned + Self.sliceLength < watch.milliseconds {
        turned += Self.sliceLength
        slice = (slice + 1) % ring.count
        let due = ring[slice]
        ring[slice] = []
        for number in due { press(number) }
      }
    }
  }

  /// Sets calls up and hangs up, `width` at a time, for some seconds; how many were set up a second.
  mutating func setUp(width: Int, seconds: Double) throws -> Double {
    try open(width)
    let watch = Stopwatch()
    var count = 0
    while watch.milliseconds < seconds * 1_000 {
      serve(milliseconds: 1, after: nil)
      for number in calls.indices where calls[number]?.isSetUp == true {
        count += 1
        if let call = calls[number] { close(call.descriptor) }
        calls[number] = SwitchCall(port: port, number: number)
        guard let call = calls[number] else { throw BenchFailure("A call was not taken.") }
        portal_watch(self.watch, call.descriptor, UInt32(number))
      }
    }
    return Double(count) / (watch.milliseconds / 1_000)
  }

  /// Hangs all calls up.
  mutating func hangUp() {
    for case let call? in calls { close(call.descriptor) }
    calls = []
    close(watch)
  }

  /// When a caller presses the next key: half to one and a half times the pace from now.
  private mutating func plan(_ number: Int, pace: Double) {
    let wait = pace * Double.random(in: 0.5...1.5, using: &generator)
    let slices = min(max(1, Int(wait / Self.sliceLength)), ring.count - 1)
    ring[(slice + slices) % ring.count].append(number)
  }

  private mutating func press(_ number: Int) {
    guard calls[number] != nil else { return }
    let key = Self.keys[Int.random(in: 0..<Self.keys.count, using: &generator)]
    calls[number]?.key = key
    reply(number, key == "#" ? "200 result=\n" : "200 result=\(key)\n")
  }

  private mutating func reply(_ number: Int, _ text: String) {
    calls[number]?.send(text)
    calls[number]?.replied = Stopwatch.now
  }

  /// Takes commands for some milliseconds; with a pace, those that play are answered later.
  private mutating func serve(milliseconds: Int32, after pace: Double?) {
    let count = portal_watched(watch, &numbers, 256, milliseconds)
    guard count > 0 else { return }
    for number in numbers.prefix(Int(count)).map(Int.init) {
      guard let (commands, hasEnded) = calls[number]?.take(&block) else { continue }
      let now = Stopwatch.now
      for command in commands {
        result.thinking.add(now - (calls[number]?.replied ?? now))
        result.commands += 1
        switch command {
        case .keys:
          calls[number]?.isSetUp = true
          if let pace { plan(number, pace: pace) }
        case .taken: reply(number, "200 result=1 (\(calls[number]?.key ?? "1"))\n")
        case .status: reply(number, "200 result=1 (OK)\n")
        case .note:
          calls[number]?.isDone = true
          reply(number, "200 result=1\n")
        case .other: reply(number, "200 result=1\n")
        }
      }
      if hasEnded { ended(number, pace: pace) }
    }
  }

  /// A call that the portal ended: another caller takes the line, so that as many go on.
  private mutating func ended(_ number: Int, pace: Double?) {
    if let call = calls[number] {
      close(call.descriptor)
      // Goodbye is an end too; a call that the portal ended without a note broke.
      if !call.isDone { result.errors += 1 }
    }
    calls[number] = SwitchCall(port: port, number: number)
    guard let call = calls[number] else {
      result.errors += 1
      return
    }
    portal_watch(watch, call.descriptor, UInt32(number))
  }
}
