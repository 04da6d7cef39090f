/// Something in a file that could not be read as a record; what it contains is never part of it.
public struct ImportProblem: Error, Hashable, Sendable {
  /// What was wrong.
  public enum Reason: Error, Hashable, Sendable {
    /// There is no file of this name.
    case noSuchFile
    /// The file may not be read.
    case noPermission
    /// It is a folder, a device or a pipe.
    case notAFile
    /// The file system would not hand over the bytes.
    case cannotRead
    /// There is nothing in the file.
    case emptyFile
    /// The file, the line or the entry ends in the middle of a value.
    case endsEarly
    /// It is not JSON.
    case notJSON
    /// Its arrays and objects are nested too deeply to be a FHIR resource.
    case tooDeep
    /// It is larger than any resource may be (64 MiB).
    case tooLarge
    /// It holds bytes that are not UTF-8.
    case notUTF8
    /// It holds the character U+0000.
    case nul
    /// It has no resource type, or one that cannot be a name.
    case noResourceType
    /// It has no identifier that would be the same at the next import.
    case noID
    /// It is about no patient, so it belongs to nobody's record.
    case noPatient
    /// A field that FHIR or the portal requires is missing; the name of the field.
    case missing(String)
    /// A field does not have the shape that FHIR gives it; the name of the field.
    case unreadable(String)
    /// A field has a code that FHIR does not define for it; the name of the field.
    case unknownCode(String)
  }

  /// The file's path, as it was given or found.
  public var file: String
  /// Where in the file; nil when it is about the whole file.
  public var location: EntryLocation?
  /// The FHIR resource type, when it is known.
  public var resourceType: String?
  /// What was wrong.
  public var reason: Reason

  /// Makes a problem from its parts.
  public init(
    file: String, location: EntryLocation? = nil, resourceType: String? = nil, reason: Reason
  ) {
    self.file = file
    self.location = location
    self.resourceType = resourceType
    self.reason = reason
  }
}
