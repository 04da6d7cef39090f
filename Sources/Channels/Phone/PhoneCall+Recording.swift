import Dialog

/// Recording the answer to a question for words: say it, hear it, keep it or say it again.
///
/// What is kept is read back by the dialog before anything is sent, as words are. A recording that was
/// not kept is deleted by the door when the call ends.
extension PhoneCall {
  /// Whether the open question may be answered by a recording.
  var mayRecord: Bool {
    state.canRecord && recordings != nil && engine.takesRecording(conversation)
  }

  /// The caller wants to record.
  mutating func beginRecording() {
    state.recorded = nil
    state.isRecording = true
    isQuiet = true
    notes = [Message("phone-record")]
  }

  /// A recording has ended.
  mutating func hear(recording file: String?) {
    isQuiet = true
    guard state.isRecording else { return }
    state.isRecording = false
    guard let file, let sound = PhoneRecording.sound(in: file) else {
      notes = [Message("phone-record-empty")]
      return
    }
    state.recorded = PhoneRecording(file: file, seconds: sound.seconds)
    playsRecording = true
  }

  /// What a key does to a recording that was made.
  mutating func chooseReview(_ place: Int) {
    switch place {
    case 1: keepRecording()
    case 2: beginRecording()
    default: complain()
    }
  }

  private mutating func keepRecording() {
    guard let recorded = state.recorded else { return }
    guard let sound = PhoneRecording.sound(in: recorded.file),
      let id = recordings?.keep(
        sound.bytes, seconds: sound.seconds, in: conversation.session, at: now())
    else {
      state.recorded = nil
      isQuiet = true
      notes = [Message("phone-record-lost")]
      return
    }
    turn(.recording(Item(recording: id, seconds: sound.seconds)))
  }
}
