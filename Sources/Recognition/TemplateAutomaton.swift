/// All templates of a language as one nondeterministic automaton over folded words.
///
/// A line is matched in one pass with the set of states that are alive, so the time is linear in the
/// length of the line whatever the templates look like; nothing is ever tried twice.
struct TemplateAutomaton: Sendable {
  /// What a state waits for.
  enum State: Sendable {
    /// Goes on to all of these without a word.
    case split([Int32])
    /// Waits for a word.
    case word(UInt64, Int32)
    /// Waits for the words of a slot, by index.
    case slot(Int32, Int32)
    /// A text slot opens.
    case open(Int32, Int32)
    /// Any word.
    case any(Int32)
    /// A text slot closes.
    case close(Int32)
    /// A template, by index, ends.
    case accept(Int32)
  }

  /// A span of words that can fill a slot.
  struct Span {
    /// The first word after the span.
    let end: Int
    /// What it stands for; the reader's own number.
    let content: Int
  }

  /// A slot as it was filled on the way through the automaton.
  struct Filled: Hashable {
    let slot: Int
    let words: Range<Int>
    let content: Int?
  }

  /// A template that matched.
  struct Match {
    let template: Int
    /// How specific the match is: literal words count most, words of a text slot least.
    let score: Int
    let slots: [Filled]
  }

  /// The scores of a word: literal, of a value or name, of free text.
  private enum Score {
    static let word = 8
    static let slotWord = 6
    static let textWord = 1
  }

  private let states: [FlatState]
  /// Where the splits go on to, split after split.
  private let targets: [Int32]
  /// The states that wait for a word at the beginning, by that word.
  private let firstWords: [UInt64: [Int32]]
  /// The other states at the beginning.
  private let firstOthers: [Int32]

  /// Makes the automaton of finished states.
  init(states: [State], starts: [Int32]) {
    var targets: [Int32] = []
    self.states = states.map { FlatState($0, &targets) }
    self.targets = targets
    var words: [UInt64: [Int32]] = [:]
    var others: [Int32] = []
    var seen: Set<Int32> = []
    var pending = Array(starts.reversed())
    while let state = pending.popLast() {
      guard seen.insert(state).inserted else { continue }
      switch states[Int(state)] {
      case .split(let next): pending += next.reversed()
      case .word(let hash, _): words[hash, default: []].append(state)
      default: others.append(state)
      }
    }
    firstWords = words
    firstOthers = others
  }

  /// How many states all templates have together.
  var stateCount: Int { states.count }

  /// True when no template was compiled.
  var isEmpty: Bool { firstWords.isEmpty && firstOthers.isEmpty }

  /// A state in as few bytes as will do, without memory of its own.
  private struct FlatState {
    enum Kind: UInt8 { case split, word, slot, open, any, close, accept }

    let kind: Kind
    /// Where it goes on, or the template that ends.
    var next: Int32 = -1
    /// The word's hash, the slot's number, or where the targets of a split begin.
    var value: UInt64 = 0
    /// How many targets a split has.
    var count: Int32 = 0

    init(_ state: State, _ targets: inout [Int32]) {
      switch state {
      case .split(let next):
        kind = .split
        value = UInt64(targets.count)
        count = Int32(next.count)
        targets += next
      case .word(let hash, let next): (kind, value, self.next) = (.word, hash, next)
      case .slot(let slot, let next): (kind, value, self.next) = (.slot, UInt64(slot), next)
      case .open(let slot, let next): (kind, value, self.next) = (.open, UInt64(slot), next)
      case .any(let next): (kind, self.next) = (.any, next)
      case .close(let next): (kind, self.next) = (.close, next)
      case .accept(let template): (kind, next) = (.accept, template)
      }
    }
  }

  private struct Step {
    let slot: Int32
    let from: Int32
    let to: Int32
    let content: Int32
    let previous: Int32
  }

  private struct Thread {
    let state: Int32
    let score: Int32
    let path: Int32
  }

  /// Matches a line.
  ///
  /// - Parameters:
  ///   - line: the folded line.
  ///   - lexicon: whose fillers are skipped anywhere, and politeness at either end.
  ///   - anywhere: true to find templates inside the line instead of over the whole of it.
  ///   - steps: counts the states visited, so that tests can show the time is linear.
  ///   - spans: the spans that can fill a slot from a word on.
  /// - Returns: the best match of each template that matched, best first.
  func match(
    _ line: FoldedLine, lexicon: Lexicon, anywhere: Bool = false, steps: inout Int,
    spans: (_ slot: Int, _ from: Int) -> [Span]
  ) -> [Match] {
    let count = line.words.count
    guard count > 0, !isEmpty else { return [] }
    var alive: [[Thread]] = Array(repeating: [], count: count + 1)
    var path: [Step] = []
    var visited = VisitedStates()
    var found: [Int32: (score: Int32, path: Int32)] = [:]
    let ends = politeEnds(line, lexicon)
    var starts = Array(repeating: anywhere, count: count + 1)
    starts[0] = true

    for position in 0...count {
      if starts[position], position < count {
        for state in firstOthers {
          alive[position].append(Thread(state: state, score: 0, path: -1))
        }
        for state in firstWords[line.hashes[position]] ?? [] {
          alive[position].append(Thread(state: state, score: 0, path: -1))
        }
        for length in lexicon.politeLengths(at: position, in: line) {
          starts[position + length] = true
        }
      }
      guard !alive[position].isEmpty else { continue }
      if position > 0, position < count {
        for length in lexicon.fillerLengths(at: position, in: line) {
          alive[position + length] += alive[position]
        }
      }
      // The best arrivals go first, so that each state is visited once, on its best path.
      var pending: [Thread] = []
      for thread in alive[position] where mayGoOn(thread.state, line, position) {
        pending.append(thread)
      }
      pending.sort { $0.score != $1.score ? $0.score < $1.score : $0.state > $1.state }
      while let thread = pending.popLast() {
        guard visited.insert(thread.state, at: Int32(position)) else { continue }
        steps += 1
        let state = states[Int(thread.state)]
        let next = state.next
        switch state.kind {
        case .split:
          let first = Int(state.value)
          for target in targets[first..<first + Int(state.count)].reversed()
          where mayGoOn(target, line, position) {
            pending.append(Thread(state: target, score: thread.score, path: thread.path))
          }
        case .word:
          guard position < count, line.hashes[position] == state.value else { break }
          alive[position + 1].append(
            Thread(state: next, score: thread.score + Int32(Score.word), path: thread.path))
        case .slot:
          guard position < count else { break }
          for span in spans(Int(state.value), position)
          where span.end > position && span.end <= count {
            path.append(
              Step(
                slot: Int32(state.value), from: Int32(position), to: Int32(span.end),
                content: Int32(span.content), previous: thread.path))
            let gain = Int32(Score.slotWord * (span.end - position))
            alive[span.end].append(
              Thread(state: next, score: thread.score + gain, path: Int32(path.count - 1)))
          }
        case .open:
          guard position < count else { break }
          path.append(
            Step(
              slot: Int32(state.value), from: Int32(position), to: -1, content: -1,
              previous: thread.path))
          pending.append(
            Thread(state: next, score: thread.score, path: Int32(path.count - 1)))
        case .any:
          guard position < count else { break }
          alive[position + 1].append(
            Thread(state: next, score: thread.score + Int32(Score.textWord), path: thread.path))
        case .close:
          path.append(
            Step(slot: -1, from: -1, to: Int32(position), content: -1, previous: thread.path))
          pending.append(
            Thread(state: next, score: thread.score, path: Int32(path.count - 1)))
        case .accept:
          guard anywhere || ends[position] else { break }
          if thread.score > found[next]?.score ?? -1 {
            found[next] = (thread.score, thread.path)
          }
        }
      }
    }
    return
      found
      .sorted {
        $0.value.score != $1.value.score ? $0.value.score > $1.value.score : $0.key < $1.key
      }
      .map { template, end in
        Match(template: Int(template), score: Int(end.score), slots: slots(path, from: end.path))
      }
  }

  /// False for a state that waits for another word than the one that comes, as most do.
  @inline(__always)
  private func mayGoOn(_ state: Int32, _ line: FoldedLine, _ position: Int) -> Bool {
    let state = states[Int(state)]
    return state.kind != .word
      || position < line.hashes.count && line.hashes[position] == state.value
  }

  /// The positions after which there is nothing but politeness.
  private func politeEnds(_ line: FoldedLine, _ lexicon: Lexicon) -> [Bool] {
    let count = line.words.count
    var ends = Array(repeating: false, count: count + 1)
    ends[count] = true
    for position in stride(from: count - 1, through: 1, by: -1) {
      ends[position] = lexicon.politeLengths(at: position, in: line).contains {
        ends[position + $0]
      }
    }
    return ends
  }

  private func slots(_ path: [Step], from last: Int32) -> [Filled] {
    var result: [Filled] = []
    var index = last
    var end: Int32 = -1
    while index >= 0 {
      let step = path[Int(index)]
      if step.slot < 0 {
        end = step.to
      } else if step.to < 0 {
        result.append(
          Filled(
            slot: Int(step.slot), words: Int(step.from)..<Int(max(end, step.from)), content: nil))
      } else {
        result.append(
          Filled(
            slot: Int(step.slot), words: Int(step.from)..<Int(step.to),
            content: Int(step.content)))
      }
      index = step.previous
    }
    return result.reversed()
  }
}
