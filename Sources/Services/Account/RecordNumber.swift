import Records
import Security

/// The number on a patient's letter, by which they show that the letter is theirs.
///
/// It is the patient's medical record number where that is made of digits. Records that were
/// imported with long identifiers get eight digits, always the same ones for the same patient.
enum RecordNumber {
  /// The number, digits only.
  static func digits(of patient: Patient) -> String {
    for identifier in patient.recordNumbers {
      let digits = identifier.value.filter { $0 != "-" && $0 != " " }
      if (4...12).contains(digits.utf8.count), digits.utf8.allSatisfy({ (48...57).contains($0) }) {
        return digits
      }
    }
    let digest = DigestAlgorithm.sha256.hash(Array("record number:\(patient.id.value)".utf8))
    let number = digest.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    // From 10,000,000 up, so that no zero in front is lost when the number is said.
    return String(10_000_000 + number % 90_000_000)
  }

  /// Whether what was typed is the patient's number.
  static func matches(_ typed: String, _ patient: Patient) -> Bool {
    let kept = Array(typed.utf8.filter { (48...57).contains($0) })
    return constantTimeEqual(kept, Array(digits(of: patient).utf8))
  }
}
