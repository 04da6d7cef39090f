import Dialog

/// Helps with a forgotten username; the same words for everybody.
struct ForgotUsernameService: Service {
  let support: AccountSupport

  func perform(_ call: ServiceCall) throws -> Outcome {
    .done(Message("account-forgot-username-done", ["phone": try support.phone()]))
  }
}
