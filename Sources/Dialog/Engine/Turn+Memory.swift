import Language

/// What is kept for a person from one conversation to the next, and how it is taken up again.
///
/// A memory that fails loses no turn: what was begun is then still in this conversation.
extension Turn {
  /// The forms that are worth keeping, as they are kept: without secrets, and asked anew later.
  ///
  /// Only what was begun by somebody who signed in: nobody else could be told of it.
  var begunForms: [Form] {
    guard conversation.session.isSignedIn else { return [] }
    return conversation.forms.compactMap { form in
      guard let intent = library[form.intent], intent.needsSignIn, !intent.slots.isEmpty,
        !form.isPrerequisite, form.question != nil || !form.filled.isEmpty
      else { return nil }
      return form.kept
    }
  }

  /// Keeps what is begun now, when it changed since it was kept last.
  mutating func keepBegun() {
    guard let memory = engine.memory, conversation.session.isSignedIn else { return }
    let forms = begunForms
    guard forms != conversation.keptForms else { return }
    let kept = forms.map { form in
      Begun.Kept(form: form, until: moment.seconds + seconds(keeping: form))
    }
    do {
      try memory.keep(kept.isEmpty ? nil : Begun(kept), in: conversation.session, at: moment)
      conversation.keptForms = forms
    } catch {
      // Tried again with the next turn.
    }
  }

  /// Drafts in a person's own words are kept longer than a form that only takes a minute to fill.
  private func seconds(keeping form: Form) -> Int64 {
    let isDraft =
      library[form.intent]?.slots.contains {
        $0.kind == .text && $0.wording == .dictation && form.slots[$0.name] != nil
      } ?? false
    return isDraft ? Begun.draftSeconds : Begun.formSeconds
  }

  /// Takes up what this person had begun for this record: beneath what is talked about now, to be
  /// offered when that is done.
  mutating func recallBegun() {
    conversation.keptForms = []
    guard let memory = engine.memory, let begun = try? memory.begun(in: conversation.session)
    else { return }
    var forms: [Form] = []
    var hasLost = begun.hasLost
    for kept in begun.kept where kept.until >= moment.seconds {
      guard let known = known(kept.form) else {
        hasLost = true
        continue
      }
      forms.append(known)
    }
    conversation.keptForms = forms.map(\.kept)
    if hasLost { say("dialog-begun-lost") }
    putBeneath(forms.filter(mayGoOn))
  }

  /// The form with what this version knows of it; nil when its intent is gone.
  private func known(_ form: Form) -> Form? {
    guard let intent = library[form.intent] else { return nil }
    var known = form.kept
    for slot in known.slots.keys where intent.slot(slot) == nil { known.empty(slot) }
    // Days pass: what was fit to be booked then is checked again.
    known.unchecked = known.filled
    known.question = .resumption
    return known
  }

  /// A form whose area has been closed since is not even named.
  private func mayGoOn(_ form: Form) -> Bool {
    guard let scope = library[form.intent]?.scope else { return true }
    do {
      return try engine.access.refusal(area: scope.area, level: scope.level, for: call(for: form))
        == nil
    } catch {
      return false
    }
  }

  private mutating func putBeneath(_ begun: [Form]) {
    var beneath: [Form] = []
    for form in begun {
      guard let place = conversation.forms.firstIndex(where: { $0.intent == form.intent }) else {
        beneath.append(form)
        continue
      }
      // Asked for once more without a word of its own, it is what had been begun.
      let again = conversation.forms[place]
      if again.filled.isEmpty, again.unresolved.isEmpty, again.question == nil {
        conversation.forms[place] = form
      }
    }
    conversation.forms.insert(contentsOf: beneath, at: 0)
  }

  /// Asks whether to go on with what was begun in another conversation.
  mutating func askToGoOn(with form: Form) {
    say("dialog-begun-offer", ["topic": topic(of: form)])
    say("dialog-yes-or-no")
  }

  /// Goes on with what was begun in another conversation.
  mutating func goOn() {
    guard var current = form, current.question == .resumption else { return }
    conversation.misses.clear()
    say("dialog-back-to", ["topic": topic(of: current)])
    current.closeQuestion()
    form = current
    // Worked on now, it is kept as long as anything begun now.
    conversation.keptForms = []
    advance()
  }

  // MARK: - Preferences

  /// Speaks as the person who has just signed in likes it; what was said or set in this
  /// conversation counts more, and is kept when it was said.
  mutating func recallPreferences() {
    guard let memory = engine.memory,
      let stored = try? memory.preferences(in: conversation.session)
    else { return }
    conversation.preferences = conversation.preferences.filled(from: stored)
    if let language = conversation.preferences.language, engine.languages[language] != nil,
      conversation.setAtStart.language == nil
    {
      conversation.locale = language
    }
    if let verbosity = conversation.preferences.verbosity,
      conversation.setAtStart.verbosity == nil
    {
      conversation.verbosity = verbosity
    }
    conversation.rate = conversation.preferences.rate ?? conversation.rate
    if conversation.preferences != stored { keepPreferences() }
  }

  /// Notes what a person asked for, and keeps it when it is known who they are.
  mutating func prefer(_ change: (inout Preferences) -> Void) {
    change(&conversation.preferences)
    keepPreferences()
  }

  private func keepPreferences() {
    guard let memory = engine.memory, conversation.session.isSignedIn else { return }
    // It holds for this conversation all the same.
    try? memory.keep(conversation.preferences, in: conversation.session)
  }
}
