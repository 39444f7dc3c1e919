package followthrough.letter;

import followthrough.inspection.FindingKind;
import followthrough.shared.AreaReference;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The plain text of a written letter, and where each finding stands in it. */
final class Composition {

    /** A finding as it stands in the text. */
    record Placed(UUID id, Wording wording, @Nullable AreaReference repeats) {}

    private static final DateTimeFormatter DATED = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final StringBuilder text = new StringBuilder();
    private final List<Placed> findings = new ArrayList<>();
    private final boolean copied;

    private Composition(boolean copied) {
        this.copied = copied;
    }

    static Composition of(
            String subject, LetterFacts facts, List<Judgement> judgements, List<Piece> pieces, boolean copied) {
        var composition = new Composition(copied);
        composition.head(subject, facts, judgements);
        composition.body(pieces);
        return composition;
    }

    String text() {
        return text.toString();
    }

    List<Placed> findings() {
        return findings;
    }

    private void head(String subject, LetterFacts facts, List<Judgement> judgements) {
        if (facts.dated() != null) line(DATED.format(facts.dated()));
        if (facts.addressee() != null) line(facts.addressee());
        line(subject);
        if (facts.inspector() != null) line("From: " + facts.inspector());
        if (facts.copies() != null) line("Copies: " + facts.copies().replace("\n", ", "));
        for (var judgement : judgements) line(judgement.name() + ": " + judgement.grade());
    }

    /** A heading with nothing below it is left out. */
    private void body(List<Piece> pieces) {
        var heading = "";
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            if (piece.isHeading()) {
                heading = piece.words().strip();
                if (i + 1 < pieces.size() && !pieces.get(i + 1).isHeading()) line(heading);
            } else if (piece.isFinding()) {
                finding(piece, heading);
            } else {
                line(piece.words().strip());
            }
        }
    }

    private void finding(Piece piece, String heading) {
        var stated = piece.deadline();
        var words = piece.words().strip() + (stated == null ? "" : " (" + stated + ")");
        var start = text.length() + 2;
        line("• " + words);
        var wording = new Wording(
                Objects.requireNonNullElse(piece.category(), FindingKind.AREA_FOR_IMPROVEMENT),
                heading,
                piece.words().strip(),
                null,
                null,
                stated,
                start,
                start + piece.words().strip().length(),
                copied);
        var repeats = piece.repeats();
        findings.add(new Placed(piece.id(), wording, repeats == null ? null : new AreaReference(repeats)));
    }

    private void line(String words) {
        text.append(words).append("\n\n");
    }
}
