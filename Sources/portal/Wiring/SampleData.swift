import Dialog
import Security
import Services
import Store

/// Fills data directories with the sample clinic.
enum SampleData {
  /// The clinic that is made; its people's passwords are known to everybody, so cheap hashes do.
  static let passwordCost = PasswordCost.light

  /// Fills a fresh store around a moment, in seconds since 1970 UTC.
  static func build(
    in store: Store, at seconds: Int64, resources: Resources,
    random: any RandomSource = SystemRandomSource()
  ) throws -> SampleGuide {
    do {
      return try SampleClinic(
        folder: resources.sampleClinic, random: random, passwordCost: passwordCost
      ).build(in: store, at: seconds)
    } catch is SampleClinic.Fault {
      throw Trouble.noSample
    }
  }
}
