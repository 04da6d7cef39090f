// A process beside the tests of the store: it writes until it is killed, or races others.
//
//   StoreProbe write DIRECTORY NAME         requests NAME-1, NAME-2, ...; each is said when durable
//   StoreProbe fill DIRECTORY BYTES         the same, with no file allowed to grow past BYTES
//   StoreProbe book DIRECTORY NAME          books every slot it can get; says each one it got
//   StoreProbe guess DIRECTORY COUNT        begins COUNT sign-in attempts; says how many were let in

import CSystem
import Glibc
import Records
import Store

let now = Instant(seconds: 1_772_600_000)

func say(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  if portal_write_all(1, bytes, bytes.count) != 0 { exit(3) }
}

func entry(_ action: String, by name: String) -> AuditEntry {
  AuditEntry(actor: .system(name), action: action, channel: "test", at: now)
}

func writeForever(in store: Store, as name: String) throws {
  var number = 0
  while true {
    number += 1
    let id = "\(name)-\(number)"
    let filler = String(repeating: "x", count: 1_000)
    try store.write(as: entry("probe.ask", by: name)) { transaction in
      try transaction.ask(
        ClinicRequest(
          id: ClinicRequestID(id), kind: .support, details: ["filler": filler], created: now))
    }
    say(id)
    if number % 40 == 0 { try store.checkpoint() }
  }
}

func book(in store: Store, as name: String) throws {
  let patient = PatientID(name)
  while let free = try store.freeSlots(from: now, limit: 1).first {
    let id = free.slot.id
    do {
      _ = try store.write(as: entry("probe.book", by: name)) { transaction in
        try transaction.book(
          id, for: patient,
          as: Appointment(id: AppointmentID("\(name)-\(id.value)"), status: .proposed))
      }
      say(id.value)
    } catch StoreError.conflict {
      continue
    }
  }
}

func guess(in store: Store, times: Int) throws {
  var allowed = 0
  for _ in 0..<times {
    let decision = try store.keep { try $0.beginAttempt(on: [.username("ana")], at: now) }
    if decision == .allowed { allowed += 1 }
  }
  say(String(allowed))
}

_ = portal_guard_process()
let arguments = CommandLine.arguments
guard arguments.count == 4 else { exit(2) }
do {
  let store = try Store(directory: arguments[2])
  switch arguments[1] {
  case "write": try writeForever(in: store, as: arguments[3])
  case "fill":
    _ = portal_limit_file_size(UInt64(arguments[3]) ?? 0)
    try writeForever(in: store, as: "fill")
  case "book": try book(in: store, as: arguments[3])
  case "guess": try guess(in: store, times: Int(arguments[3]) ?? 0)
  default: exit(2)
  }
} catch let error as StoreError {
  say("error \(error)")
  exit(1)
}
