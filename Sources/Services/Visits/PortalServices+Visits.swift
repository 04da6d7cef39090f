import Dialog

extension PortalServices {
  /// Adds what the portal does about appointments.
  func registerVisits(into registry: inout ServiceRegistry) {
    let desk = VisitsDesk(portal: self)
    registry.register("visits.next", Answering(desk.next))
    registry.register("visits.one", Answering(desk.one))
    registry.register("visits.upcoming", Answering(desk.upcoming))
    registry.register("visits.past", Answering(desk.past))
    registry.register("visits.prepare", Answering(desk.prepare))
    registry.register("visits.cancel", CancelVisit(portal: self))
    registry.register("visits.restore", RestoreVisit(portal: self))
    registry.register("visits.request", RequestVisit(portal: self))
    registry.register("visits.unbook", UnbookVisit(portal: self))
    registry.register("visits.reschedule", MoveVisit(portal: self))
    registry.register("visits.move-back", MoveBackVisit(portal: self))
    registry.register(items: "upcoming-visit", ChoiceList { _, call in try desk.choices(call) })
    let clinicians = Clinicians(portal: self)
    registry.register(items: "clinician", ChoiceList { _, call in try clinicians.choices(call) })
    let times = FreeTimes(portal: self)
    registry.register(items: "free-time", ChoiceList { _, call in try times.choices(call) })
  }
}
