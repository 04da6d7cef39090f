/// Why a resource cannot become a record: which field, and what is wrong with it.
struct ElementFault: Error {
  var reason: ImportProblem.Reason

  static func missing(_ field: StaticString) -> ElementFault {
    ElementFault(reason: .missing(field.description))
  }

  static func unreadable(_ field: StaticString) -> ElementFault {
    ElementFault(reason: .unreadable(field.description))
  }

  static func unknownCode(_ field: StaticString) -> ElementFault {
    ElementFault(reason: .unknownCode(field.description))
  }
}
