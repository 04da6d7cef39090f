import Testing

@testable import Language

struct SpeechMarkupTests {
  @Test func sentencesAreEscaped() {
    let document = SpeechMarkup.document(
      ["Doctor Lee wrote: \"A < B & C\".\nTwo.", "\u{1B}[2J<break/>"], locale: .english)
    #expect(
      document
        == "<speak version=\"1.1\" xmlns=\"http://www.w3.org/2001/10/synthesis\" xml:lang=\"en-US\">"
        + "<s>Doctor Lee wrote: &quot;A &lt; B &amp; C&quot;.</s><s>Two.</s>"
        + "<s>[2J&lt;break/&gt;</s></speak>")
  }

  @Test func rateIsBounded() {
    let slow = SpeechMarkup.document(["Hola."], locale: .spanish, rate: 1)
    #expect(slow.contains("xml:lang=\"es-US\"><prosody rate=\"20%\"><s>Hola.</s></prosody>"))
    #expect(!SpeechMarkup.document(["A."], locale: .english).contains("prosody"))
  }
}
