package followthrough.letter.reading;

import followthrough.inspection.Framework;
import followthrough.letter.document.Layout;
import followthrough.letter.reading.doubt.DoubtKind;
import followthrough.letter.reading.doubt.ReadWarning;
import followthrough.letter.reading.fact.Graded;
import followthrough.letter.reading.fact.NamedAuthority;
import followthrough.letter.reading.fact.PartnershipFacts;
import followthrough.letter.reading.fact.PreviousInspection;
import followthrough.letter.reading.fact.StatedCounts;
import followthrough.letter.reading.fact.Visit;
import followthrough.letter.reading.list.ReadFinding;
import followthrough.letter.reading.list.ReadList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was read in a letter; nothing in it is more certain than the text, which is why a person reviews it.
 *
 * @param text the whole text, to which the spans refer
 * @param layout where its words are printed; empty for a document without pages
 * @param framework the kind of inspection; its code is "unknown" when the letter does not say
 * @param letterDate as printed on the letter, or null
 * @param visit first and last day, or null
 * @param addressee as printed, or null
 * @param inspector who signed or led, several joined with "and", or null
 * @param signatories everybody whose name stands below the letter, inspectors or not
 * @param partnership what only letters about a whole local area tell
 * @param statementDue by when the letter itself asks for a statement of action, or null
 */
public record ReadLetter(
        String text,
        Layout layout,
        Framework framework,
        NamedAuthority authority,
        @Nullable LocalDate letterDate,
        @Nullable Visit visit,
        List<PreviousInspection> previousInspections,
        @Nullable String addressee,
        @Nullable String inspector,
        List<String> signatories,
        PartnershipFacts partnership,
        List<String> copies,
        StatedCounts statedCounts,
        @Nullable LocalDate statementDue,
        List<Graded> judgements,
        List<ReadFinding> findings,
        List<ReadList> lists,
        List<ReadWarning> warnings) {

    /** No reading is certain; so often a finding without a doubt is right. */
    private static final double UNDOUBTED = 0.99;

    public ReadLetter {
        previousInspections = List.copyOf(previousInspections);
        signatories = List.copyOf(signatories);
        copies = List.copyOf(copies);
        judgements = List.copyOf(judgements);
        findings = List.copyOf(findings);
        lists = List.copyOf(lists);
        warnings = List.copyOf(warnings);
    }

    /** How sure the reading of a finding is, from 0 to 1: what its own doubts and those of its list leave. */
    public double confidence(int finding) {
        double own = confidence(warnings.stream().filter(warning -> Objects.equals(warning.finding(), finding)));
        for (int list = 1; list <= lists.size(); list++) {
            if (lists.get(list - 1).holds(finding)) return rounded(own * confidenceOfList(list));
        }
        return rounded(own);
    }

    /** How sure it is that a list is read whole and as what it is, from 0 to 1. */
    public double confidenceOfList(int list) {
        return confidence(warnings.stream().filter(warning -> Objects.equals(warning.list(), list)));
    }

    private static double confidence(Stream<ReadWarning> doubts) {
        return rounded(doubts.map(ReadWarning::kind)
                .distinct()
                .mapToDouble(DoubtKind::leaves)
                .reduce(UNDOUBTED, (a, b) -> a * b));
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
