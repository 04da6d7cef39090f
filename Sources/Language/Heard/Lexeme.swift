/// Everything that a word, or a fixed phrase, can mean to the grammars of one language.
///
/// A word may mean several things at once ("second", "mañana"); the grammar that reads it decides.
struct Lexeme: Hashable, Sendable {
  /// Which day of the year a holiday is; a rule of `Holiday`.
  var holiday: Holiday?
  /// The number that the word names, 0 to 999; nil for none.
  var cardinal: Int?
  /// What the word multiplies by: 100 and up; 0 for nothing.
  var scale: Int = 0
  /// The place that the word names, 1 and up ("third" is 3); 0 for none.
  var ordinal: Int = 0
  /// The denominator that the word names ("thirds" is 3); 0 for none.
  var denominator: Int = 0
  /// 1 for January to 12; 0 for none.
  var month = 0
  /// 1 for Monday to 7; 0 for none.
  var weekday = 0
  /// The unit of time.
  var unit: TimeUnit?
  /// 1 for "next", 0 for "this", -1 for "last".
  var direction: Int?
  /// Days from today: 1 for "tomorrow".
  var dayOffset: Int?
  /// The time that the word names in minutes after midnight, such as 600 for "midmorning".
  var clockMinute: Int?
  /// The part of the day.
  var part: DayPart?
  /// The first month of a season in the northern hemisphere: 3, 6, 9 or 12; 0 for none.
  var season = 0
  /// The first year of a decade in its century ("seventies" is 70); nil for none.
  var decade: Int?
  /// The currency that the word names.
  var currency: Currency?
  /// What the word does in a phrase.
  var roles: Roles = []
}
