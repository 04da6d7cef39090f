/// A value as SQLite keeps it in a STRICT table.
enum DatabaseValue: Sendable {
  case null
  case integer(Int64)
  case text(String)
  /// Text whose UTF-8 bytes are at hand.
  case encoded([UInt8])
  case blob([UInt8])
}

/// What can be bound to a statement.
protocol DatabaseConvertible {
  var databaseValue: DatabaseValue { get }
}

extension DatabaseValue: DatabaseConvertible {
  var databaseValue: DatabaseValue { self }
}

extension Int: DatabaseConvertible {
  var databaseValue: DatabaseValue { .integer(Int64(self)) }
}

extension Int64: DatabaseConvertible {
  var databaseValue: DatabaseValue { .integer(self) }
}

extension Bool: DatabaseConvertible {
  var databaseValue: DatabaseValue { .integer(self ? 1 : 0) }
}

extension String: DatabaseConvertible {
  var databaseValue: DatabaseValue { .text(self) }
}

extension [UInt8]: DatabaseConvertible {
  var databaseValue: DatabaseValue { .blob(self) }
}

extension Optional: DatabaseConvertible where Wrapped: DatabaseConvertible {
  var databaseValue: DatabaseValue { self?.databaseValue ?? .null }
}
