/// The kinds of value that can be listened for, as dialog files and `portal parse` name them.
public enum ValueKind: String, Hashable, Codable, Sendable, CaseIterable {
  case date, time, datetime, daterange, timerange, datetimerange, number, ordinal, money, phone
  case email, boolean, digits, code
}
