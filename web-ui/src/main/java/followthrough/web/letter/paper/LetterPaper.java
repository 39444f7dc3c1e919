package followthrough.web.letter.paper;

import followthrough.inspection.Frameworks;
import followthrough.inspection.Inspection;
import followthrough.letter.Letter;
import followthrough.letter.LetterArchive;
import followthrough.letter.LetterWriting;
import followthrough.letter.Piece;
import followthrough.shared.NotFound;
import followthrough.shared.Sha256;
import followthrough.web.Messages;
import followthrough.web.export.Paper;
import followthrough.web.export.Paper.Fact;
import followthrough.web.letter.writing.WritingPages;
import followthrough.web.letter.writing.WritingView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A letter that was written here, as the document that goes out. */
@Component
class LetterPaper {

    private final LetterWriting writing;
    private final LetterArchive letters;
    private final Frameworks frameworks;
    private final Messages words;

    LetterPaper(LetterWriting writing, LetterArchive letters, Frameworks frameworks, Messages words) {
        this.writing = writing;
        this.letters = letters;
        this.frameworks = frameworks;
        this.words = words;
    }

    /** An imported letter is its own document: of that there is no other. */
    Paper of(Inspection visit, Letter letter) {
        var pieces = writing.pieces(letter).orElseThrow(NotFound::new);
        var paper = Paper.titled(title(visit), footer(letter));
        if (letter.issuedOn() == null) paper.marked(words.text("letterPaper.draft"));
        paper.facts(facts(visit, letter));
        var sections = WritingPages.sections(pieces);
        section(paper, sections.get(0));
        judgements(paper, letter);
        sections.stream().skip(1).forEach(section -> section(paper, section));
        return paper.done();
    }

    private void judgements(Paper.Writing paper, Letter letter) {
        if (letter.judgements().isEmpty()) return;
        paper.heading(1, words.text("letterPaper.judgements"))
                .facts(letter.judgements().stream()
                        .map(judgement -> new Fact(judgement.name(), judgement.grade()))
                        .toList());
    }

    private static void section(Paper.Writing paper, WritingView.Section section) {
        if (section.pieces().isEmpty()) return;
        var heading = section.heading();
        if (heading != null) paper.heading(1, heading.words());
        var findings = new ArrayList<String>();
        for (var piece : section.pieces()) {
            if (piece.isFinding()) {
                findings.add(said(piece));
            } else {
                paper.bullets(findings);
                findings.clear();
                paper.paragraph(piece.words());
            }
        }
        paper.bullets(findings);
    }

    private static String said(Piece finding) {
        var deadline = finding.deadline();
        return deadline == null ? finding.words() : finding.words() + " (" + deadline + ")";
    }

    private String title(Inspection visit) {
        var framework =
                frameworks.byCode(visit.framework()).map(known -> known.name()).orElse(visit.framework());
        return words.text("letterPaper.title", framework, visit.authority());
    }

    private List<Fact> facts(Inspection visit, Letter letter) {
        var facts = letter.facts();
        return List.of(
                fact("letterPaper.to", facts.addressee()),
                fact("letterPaper.authority", facts.authorityAsPrinted()),
                fact("letterPaper.from", facts.inspector()),
                fact("letterPaper.dated", day(facts.dated())),
                fact("letterPaper.visit", words.text("letterPaper.days", visit.firstDay(), visit.lastDay())),
                fact("letterPaper.reference", visit.reference().value()),
                fact("letterPaper.copies", facts.copies()),
                fact("letterPaper.corrects", letter.number() > 1 ? letter.correctionReason() : null));
    }

    /** The code is that of the words as they were kept when the letter was handed over. */
    private String footer(Letter letter) {
        var reference = letter.inspection().value();
        var number = String.valueOf(letter.number());
        if (letter.issuedOn() == null) return words.text("letterPaper.footer.draft", reference, number);
        var code = letters.document(letter)
                .map(kept -> Sha256.shortCode(kept.sha256()))
                .orElse("");
        return words.text("letterPaper.footer", reference, number, code);
    }

    private Fact fact(String term, @Nullable String said) {
        return new Fact(words.text(term), Objects.requireNonNullElse(said, ""));
    }

    private @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : words.text("letterPaper.day", day);
    }
}
