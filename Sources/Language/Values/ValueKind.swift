/// The kinds of value that can be listened for, as dialog files and `portal parse` name them.
public enum ValueKind: String, Hashable, Codable, Sendable, CaseIterable {
  case date, time, datetime, daterange, timerange, number, ordinal, money, phone, email, boolean
  case digits, code
}
