package followthrough.letter.reading;

import followthrough.letter.reading.doubt.ReadWarning;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All that is read in a letter on a few lines, to be compared with what people read in it. */
final class LetterSummary {

    static String of(ReadLetter letter) {
        var visit = letter.visit();
        List<String> lines = new ArrayList<>();
        lines.add(String.join(
                " | ",
                letter.framework().code(),
                shown(letter.authority().name()),
                shown(letter.letterDate()),
                visit == null ? "-" : visit.first() + " " + visit.last(),
                shown(letter.addressee()),
                shown(letter.inspector())));
        var counts = letter.statedCounts();
        lines.add("counts " + shown(counts.total()) + " " + shown(counts.open()) + " " + shown(counts.progressed()));
        letter.judgements().forEach(graded -> lines.add("judgement " + graded.name() + ": " + graded.grade()));
        letter.findings()
                .forEach(finding -> lines.add(finding.kind().code() + " | "
                        + (finding.recurrence() == null
                                ? "-"
                                : finding.recurrence().code()) + " | " + shown(finding.deadline())
                        + " | " + finding.text()));
        lines.add(
                ("warnings " + letter.warnings().stream().map(ReadWarning::code).collect(Collectors.joining(" ")))
                        .strip());
        return String.join("\n", lines) + "\n";
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }

    private LetterSummary() {}
}
