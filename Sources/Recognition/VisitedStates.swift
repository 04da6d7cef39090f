/// The states of an automaton that were visited at a place, in memory of the size of what was visited.
///
/// A mark for each state of the automaton would have to be cleared for every line, which takes longer
/// than matching most lines.
struct VisitedStates {
  private var marks: [(state: Int32, place: Int32)] = Array(repeating: (-1, -1), count: 2_048)
  private var count = 0
  private var place: Int32 = -1

  /// Remembers a state; false when it was visited at this place before.
  ///
  /// Places come in order: what was visited at an earlier one is forgotten.
  mutating func insert(_ state: Int32, at place: Int32) -> Bool {
    if place != self.place {
      self.place = place
      count = 0
    }
    if count * 2 >= marks.count { grow() }
    var slot = first(state)
    while marks[slot].place == place {
      if marks[slot].state == state { return false }
      slot = (slot + 1) & (marks.count - 1)
    }
    marks[slot] = (state, place)
    count += 1
    return true
  }

  private func first(_ state: Int32) -> Int {
    Int(truncatingIfNeeded: (UInt64(UInt32(bitPattern: state)) &* 0x9e37_79b9_7f4a_7c15) >> 40)
      & (marks.count - 1)
  }

  private mutating func grow() {
    let old = marks
    marks = Array(repeating: (-1, -1), count: old.count * 4)
    for mark in old where mark.place == place {
      var slot = first(mark.state)
      while marks[slot].place == place { slot = (slot + 1) & (marks.count - 1) }
      marks[slot] = mark
    }
  }
}
