import Dialog

/// The options and words of one command.
struct Options {
  /// What a command takes beside the options that every command has.
  struct Table {
    /// Switches, such as `--update`.
    var flags: [String] = []
    /// Options with a value, such as `--user`.
    var values: [String] = []
    /// True when the first word ends the options, as in `portal ask WORDS...`.
    var endsAtFirstWord = false
  }

  /// The data directory, when it was given.
  var data: String?
  /// The language, when it was given.
  var locale: LanguageTag?
  /// True when a screen reader was asked for.
  var screenReader = false
  /// How much is said, when it was given.
  var verbosity: Verbosity?
  /// The command's own switches that were given.
  var flags: Set<String> = []
  /// The values of the command's own options.
  var values: [String: String] = [:]
  /// All values of each of the command's own options, for those that may be given again.
  var all: [String: [String]] = [:]
  /// What is left: words and file names.
  var words: [String] = []

  /// The switches that every command has.
  static let commonFlags = ["--screen-reader", "--brief", "--full", "--help"]
  /// The options with a value that every command has.
  static let commonValues = ["--data", "--locale"]

  /// True for an option whose value is the next argument.
  static func takesValue(_ argument: String) -> Bool { commonValues.contains(argument) }

  /// True for the two ways to ask for help.
  static func asksForHelp(_ argument: String) -> Bool { argument == "--help" || argument == "-h" }

  /// True when help is asked for among a command's arguments; words of `ask` do not count.
  static func asksForHelp(before rest: ArraySlice<String>, of command: Command) -> Bool {
    guard command.name == "ask" else {
      return rest.prefix { $0 != "--" }.contains(where: asksForHelp)
    }
    return rest.prefix { $0.hasPrefix("-") && $0 != "--" }.contains(where: asksForHelp)
  }

  /// Reads a command's arguments.
  static func parse(_ arguments: [String], _ table: Table = Table()) throws(UsageProblem) -> Options
  {
    var options = Options()
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        options.words += rest
        break
      }
      guard argument.hasPrefix("-"), argument.count > 1 else {
        options.words.append(argument)
        if table.endsAtFirstWord {
          options.words += rest
          break
        }
        continue
      }
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      if (table.values + commonValues).contains(name) {
        guard let value = parts.count == 2 ? String(parts[1]) : rest.popFirst(), !value.isEmpty
        else { throw .missingValue(name) }
        try options.set(name, to: value)
      } else if (table.flags + commonFlags).contains(name) {
        guard parts.count == 1 else { throw .unexpectedValue(name) }
        options.set(name)
      } else {
        let known = table.values + table.flags + commonValues + commonFlags
        throw .unknownOption(name, nearest: Nearest.word(to: name, among: known))
      }
    }
    return options
  }

  private mutating func set(_ name: String, to value: String) throws(UsageProblem) {
    switch name {
    case "--data": data = value
    case "--locale":
      guard let tag = CommandWords.supported(value) else { throw .unknownLocale(value) }
      locale = tag
    default:
      values[name] = value
      all[name, default: []].append(value)
    }
  }

  private mutating func set(_ name: String) {
    switch name {
    case "--screen-reader": screenReader = true
    case "--brief": verbosity = .brief
    case "--full": verbosity = .full
    default: flags.insert(name)
    }
  }
}
