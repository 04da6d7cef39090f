import Records

/// The people and the places of the sample clinic.
enum SampleStaff {
  static let clinic: OrganizationID = "sample-clinic"
  static let office: LocationID = "sample-office"
  static let laboratory: LocationID = "sample-laboratory"
  static let lee: PractitionerID = "sample-lee"
  static let chen: PractitionerID = "sample-chen"
  static let morales: PractitionerID = "sample-morales"
  static let nurse: PractitionerID = "sample-okafor"

  /// Those whose time can be booked.
  static let bookable = [lee, chen, morales]

  static func reference(_ id: PractitionerID) -> Reference {
    let display = people.first { $0.id == id }.map { "\($0.title)\($0.given) \($0.family)" }
    return Reference(type: .practitioner, id: id.value, display: display)
  }

  static func reference(_ id: LocationID) -> Reference {
    Reference(
      type: .location, id: id.value,
      display: id == laboratory ? "Lakeside Clinic, laboratory" : "Lakeside Clinic")
  }

  static func schedule(of id: PractitionerID) -> ScheduleID { ScheduleID("schedule-\(id.value)") }

  private struct Person {
    let id: PractitionerID
    let title: String
    let given: String
    let family: String
    let specialty: String
    let sex: AdministrativeSex
  }

  private static let people = [
    Person(
      id: lee, title: "Dr. ", given: "Grace", family: "Lee", specialty: "family medicine",
      sex: .female),
    Person(
      id: chen, title: "Dr. ", given: "David", family: "Chen", specialty: "heart care",
      sex: .male),
    Person(
      id: morales, title: "Dr. ", given: "Elena", family: "Morales",
      specialty: "family medicine", sex: .female),
    Person(
      id: nurse, title: "", given: "Ruth", family: "Okafor", specialty: "nursing", sex: .female),
  ]

  static var records: [Record] {
    let places: [Record] = [
      .organization(
        Organization(
          id: clinic, name: "Lakeside Clinic",
          telecoms: [ContactPoint(kind: .phone, value: "5555550100", use: .work)])),
      .location(Location(id: office, name: "Lakeside Clinic", managingOrganization: clinic)),
      .location(
        Location(
          id: laboratory, name: "Lakeside Clinic, laboratory", managingOrganization: clinic,
          partOf: office)),
    ]
    let practitioners = people.map { person in
      Record.practitioner(
        Practitioner(
          id: person.id,
          names: [
            HumanName(
              use: .official, family: person.family, given: [person.given],
              prefixes: person.title.isEmpty ? [] : ["Dr."])
          ],
          qualifications: [CodedConcept(text: person.specialty)], sex: person.sex))
    }
    let schedules = bookable.map { id in
      Record.schedule(
        Schedule(id: schedule(of: id), actors: [reference(id), reference(office)]))
    }
    return places + practitioners + schedules
  }
}
