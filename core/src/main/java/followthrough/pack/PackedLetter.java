package followthrough.pack;

import followthrough.letter.Finding;
import followthrough.letter.Letter;
import followthrough.letter.LetterArchive;
import followthrough.pack.PackContents.Facts;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The letter: each issued version, and the documents that they came in. */
@Component
class PackedLetter {

    private final LetterArchive letters;

    PackedLetter(LetterArchive letters) {
        this.letters = letters;
    }

    void into(PackContents pack, Actor maker, InspectionReference inspection) {
        var documents = new HashSet<UUID>();
        var versions = letters.versions(maker, inspection).stream()
                .sorted(Comparator.comparing(Letter::number))
                .toList();
        for (var letter : versions) {
            var path = "letter/letter-" + letter.number();
            pack.add(PackEntry.text(path + ".txt", PackKind.LETTER, inspection, letter.number(), letter.text()));
            pack.add(
                    PackEntry.facts(path + ".json", PackKind.LETTER_FACTS, inspection, letter.number(), facts(letter)));
            letters.document(letter)
                    .filter(document -> documents.add(document.letter()))
                    .ifPresent(document -> pack.add(new PackEntry(
                            "letter/document-" + PackName.numbered(letter.number(), document.fileName()),
                            PackKind.LETTER_DOCUMENT,
                            inspection.value(),
                            letter.number(),
                            null,
                            null,
                            letters.content(document))));
        }
    }

    private static Map<String, Object> facts(Letter letter) {
        return new Facts()
                .with("version", letter.number())
                .with("state", letter.state())
                .with("issuedOn", letter.issuedOn())
                .with("receivedOn", letter.receivedOn())
                .with("publishedOn", letter.facts().publishedOn())
                .with("correctedBecause", letter.correctionReason())
                .with("says", letter.facts().inWords())
                .with(
                        "judgements",
                        letter.judgements().stream()
                                .map(judgement -> List.of(judgement.name(), judgement.grade()))
                                .toList())
                .with(
                        "findings",
                        letter.findings().stream().map(PackedLetter::finding).toList())
                .done();
    }

    private static Map<String, Object> finding(Finding finding) {
        var wording = finding.wording();
        return new Facts()
                .with("kind", finding.category())
                .with("heading", wording.heading())
                .with("text", finding.text())
                .with("page", wording.page())
                .with("deadline", wording.deadline())
                .with("ownWords", finding.ownWords() ? Boolean.TRUE : null)
                .with(
                        "repeats",
                        finding.repeats() == null ? null : finding.repeats().toString())
                .done();
    }
}
