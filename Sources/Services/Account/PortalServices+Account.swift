import Dialog

extension PortalServices {
  /// Getting in and out: activation, sign-in, passwords.
  func registerAccount(into registry: inout ServiceRegistry) {
    let support = AccountSupport(portal: self)
    registry.register("account.sign-in", SignInService(support: support))
    registry.register("account.sign-in-by-phone", PhoneSignInService(support: support))
    registry.register("account.set-pin", SetPINService(support: support))
    registry.register("account.sign-out", SignOutService(store: store, everywhere: false))
    registry.register(
      "account.sign-out-everywhere", SignOutService(store: store, everywhere: true))
    registry.register("account.activate", ActivateService(support: support))
    registry.register("account.reset-password", ResetPasswordService(support: support))
    registry.register("account.code-missing", CodeMissingService(support: support))
    registry.register(
      items: CodeMissingService.wayKind, ChoiceList { _, _ in CodeMissingService.ways })
    registry.register("account.forgot-username", ForgotUsernameService(support: support))
    registry.register("account.who-am-i", WhoAmIService(store: store))
    registry.register("account.time-limit", TimeLimitService(store: store, wish: .hear))
    registry.register("account.more-time", TimeLimitService(store: store, wish: .more))
    registry.register("account.usual-time", TimeLimitService(store: store, wish: .usual))
    registry.register("account.change-password", ChangePasswordService(support: support))
  }
}
