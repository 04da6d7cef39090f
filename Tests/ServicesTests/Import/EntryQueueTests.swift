import Dispatch
import FHIR
import Testing

@testable import Services

/// Reading and writing sides of an import, on threads of their own.
struct EntryQueueTests {
  private struct Broken: Error {}

  private func reading(
    _ queue: EntryQueue<FHIREntry>, batches: Int, then failure: (any Error)? = nil
  ) {
    DispatchQueue(label: "test.reading").async {
      do {
        for number in 0..<batches { try queue.put([.ignored("Type\(number)")]) }
        queue.finish(failure)
      } catch {
        queue.finish(error)
      }
    }
  }

  @Test func batchesComeInOrder() throws {
    let queue = EntryQueue<FHIREntry>()
    reading(queue, batches: 50)
    for number in 0..<50 { #expect(try queue.next() == [.ignored("Type\(number)")]) }
    #expect(try queue.next() == nil)
  }

  @Test func anErrorComesAfterWhatWasRead() throws {
    let queue = EntryQueue<FHIREntry>()
    reading(queue, batches: 3, then: Broken())
    for _ in 0..<3 { #expect(try queue.next() != nil) }
    #expect(throws: Broken.self) { try queue.next() }
    // The end stays the end: whoever cancels after it is not kept waiting.
    #expect(throws: Broken.self) { try queue.next() }
    queue.cancel()
  }

  @Test func cancellingStopsTheReadingSide() throws {
    for taken in 0..<4 {
      let queue = EntryQueue<FHIREntry>()
      reading(queue, batches: .max)
      for _ in 0..<taken { _ = try queue.next() }
      queue.cancel()
    }
  }
}
