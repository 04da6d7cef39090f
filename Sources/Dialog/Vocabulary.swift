// The words of Language that services speak: a service imports Dialog and needs no more.
import Language

/// A message identifier with typed arguments.
public typealias Message = Language.Message
/// A value heard or spoken.
public typealias Value = Language.Value
/// A day.
public typealias CivilDate = Language.CivilDate
/// A time of day.
public typealias CivilTime = Language.CivilTime
/// A day and a time of day.
public typealias CivilDateTime = Language.CivilDateTime
/// An exact decimal number.
public typealias DecimalNumber = Language.DecimalNumber
/// An amount of money.
public typealias Money = Language.Money
/// A measured value with its unit.
public typealias Quantity = Language.Quantity
/// A reference range.
public typealias QuantityRange = Language.QuantityRange
/// A thing chosen from a list.
public typealias Item = Language.Item
/// A language with its region.
public typealias LanguageTag = Language.LanguageTag
