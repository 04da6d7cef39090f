import Dialog

/// Helps with a code that did not come: one check, then what to do.
struct CodeMissingService: Service {
  let support: AccountSupport

  func perform(_ call: ServiceCall) throws -> Outcome {
    if case .boolean(true)? = call.slots["same"] {
      return .done(Message("account-code-missing-same"))
    }
    return .done(Message("account-code-missing-changed", ["phone": try support.phone()]))
  }
}
