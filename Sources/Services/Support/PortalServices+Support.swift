import Dialog

extension PortalServices {
  /// The first words, help from people, and what the portal is and is not.
  func registerSupport(into registry: inout ServiceRegistry) {
    func notice(_ message: String, _ phone: ClinicSettings.Phone) -> NoticeService {
      NoticeService(store: store, message: message, phone: phone)
    }
    registry.register("portal.greeting", notice("portal-greeting-first", .desk))
    registry.register("support.contact", ContactService(store: store))
    registry.register("support.hours", HoursService(store: store))
    registry.register("support.about", notice("support-about-what", .portal))
    registry.register("support.advice", notice("support-advice-none", .desk))
    registry.register("support.privacy", notice("support-privacy-notice", .records))
    registry.register("support.phishing", notice("support-phishing-signs", .portal))
  }
}
