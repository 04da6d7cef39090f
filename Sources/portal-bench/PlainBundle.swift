/// A bundle as a program would declare it for JSONDecoder: the fields of a laboratory result.
struct PlainBundle: Decodable {
  struct Entry: Decodable {
    var fullUrl: String?
    var resource: Resource?
  }

  struct Resource: Decodable {
    var resourceType: String
    var id: String?
    var status: String?
    var effectiveDateTime: String?
    var issued: String?
    var code: Concept?
    var category: [Concept]?
    var subject: Reference?
    var valueQuantity: Quantity?
  }

  struct Concept: Decodable {
    var text: String?
    var coding: [Coding]?
  }

  struct Coding: Decodable {
    var system: String?
    var code: String?
    var display: String?
  }

  struct Reference: Decodable {
    var reference: String?
  }

  struct Quantity: Decodable {
    var value: Double?
    var unit: String?
    var system: String?
    var code: String?
  }

  var type: String?
  var entry: [Entry]?
}
