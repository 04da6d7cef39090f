import Glibc

/// A bundle of one invented patient with many laboratory results.
enum SampleBundle {
  /// Writes it into a folder; returns its path.
  static func write(to folder: String, results: Int) throws -> String {
    let path = folder + "/bundle.json"
    guard let file = fopen(path, "w") else { throw BenchFailure("A file cannot be written.") }
    defer { fclose(file) }
    let patient = "urn:uuid:00000000-0000-4000-8000-000000000000"
    fputs(
      """
      {"resourceType":"Bundle","type":"collection","entry":[
      {"fullUrl":"\(patient)","resource":{"resourceType":"Patient","id":"bench-patient",
      "name":[{"use":"official","family":"Ruiz","given":["Ana"]}],"gender":"female",
      "birthDate":"1966-04-02"}}
      """, file)
    for number in 0..<results {
      let digits = String(number)
      let tail = String(repeating: "0", count: 12 - digits.count) + digits
      let day = 1 + number % 28
      let month = 1 + number / 28 % 12
      let date = "2025-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
      fputs(
        """
        ,
        {"fullUrl":"urn:uuid:00000000-0000-4000-8001-\(tail)","resource":{
        "resourceType":"Observation","id":"bench-\(number)","status":"final",
        "category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category",
        "code":"laboratory","display":"laboratory"}]}],
        "code":{"coding":[{"system":"http://loinc.org","code":"4548-4",
        "display":"Hemoglobin A1c/Hemoglobin.total in Blood"}],
        "text":"Hemoglobin A1c/Hemoglobin.total in Blood"},
        "subject":{"reference":"\(patient)"},
        "effectiveDateTime":"\(date)T09:30:00-05:00","issued":"\(date)T15:30:00.000-05:00",
        "valueQuantity":{"value":\(4 + number % 60 / 10).\(number % 10),"unit":"%",
        "system":"http://unitsofmeasure.org","code":"%"}}}
        """, file)
    }
    fputs("\n]}\n", file)
    return path
  }
}
