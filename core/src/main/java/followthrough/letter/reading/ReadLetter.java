package followthrough.letter.reading;

import followthrough.inspection.FindingKind;
import followthrough.inspection.Framework;
import followthrough.letter.document.Layout;
import followthrough.shared.Body;
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
        List<String> copies,
        StatedCounts statedCounts,
        @Nullable LocalDate statementDue,
        List<Graded> judgements,
        List<ReadFinding> findings,
        List<ReadList> lists,
        List<Warning> warnings) {

    /** No reading is certain; so often a finding without a doubt is right. */
    private static final double UNDOUBTED = 0.99;

    public ReadLetter {
        previousInspections = List.copyOf(previousInspections);
        copies = List.copyOf(copies);
        judgements = List.copyOf(judgements);
        findings = List.copyOf(findings);
        lists = List.copyOf(lists);
        warnings = List.copyOf(warnings);
    }

    /** The name as printed; the ONS code on the day of the visit and our own body only where the authority is known. */
    public record NamedAuthority(
            @Nullable String name,
            @Nullable String onsCode,
            @Nullable Body body) {}

    public record Visit(LocalDate first, LocalDate last) {}

    /** One mention: "2010-09", "2013" or null, and the sentence. */
    public record PreviousInspection(@Nullable String date, String text) {}

    /** What the letter says of the last inspection's areas; null where it says nothing. */
    public record StatedCounts(
            @Nullable Integer total,
            @Nullable Integer open,
            @Nullable Integer progressed) {}

    /** A judgement by the framework's name with the grade given. */
    public record Graded(String name, String grade) {}

    /**
     * One item in the letter's order.
     *
     * @param heading as printed
     * @param text the letter's own words with broken lines and pages healed
     * @param page from 1, or null where the document has none
     * @param recurrence what became of it when the letter says that it was an area before, otherwise null
     * @param deadline as printed, or null
     * @param spans where the words stand in the whole text
     */
    public record ReadFinding(
            FindingKind kind,
            String heading,
            String text,
            @Nullable Integer page,
            @Nullable Recurrence recurrence,
            @Nullable String deadline,
            List<Span> spans) {

        public ReadFinding {
            spans = List.copyOf(spans);
        }

        ReadFinding recurring(Recurrence told) {
            return new ReadFinding(kind, heading, text, page, told, deadline, spans);
        }

        public boolean recurs() {
            return recurrence != null;
        }
    }

    /**
     * A list as it was recognised.
     *
     * @param first number of its first finding, from 1; the number after the last one's where it holds none
     * @param count of its findings
     * @param setAside lines within it that are no part of a finding, and why
     */
    public record ReadList(
            FindingKind kind,
            String heading,
            @Nullable Integer page,
            int first,
            int count,
            List<SetAsideLine> setAside) {

        public ReadList {
            setAside = List.copyOf(setAside);
        }

        boolean holds(int finding) {
            return finding >= first && finding < first + count;
        }
    }

    public record SetAsideLine(String text, Fate why) {}

    /**
     * Something that a person should look at.
     *
     * @param finding which one, from 1, or null when it is about no single one
     * @param list which one, from 1, or null when it is about none
     * @param place where in the text, or null when it is about the whole letter
     * @param quote the letter's own words that it is about, healed, or null
     */
    public record Warning(
            DoubtKind kind,
            String text,
            @Nullable Integer finding,
            @Nullable Integer list,
            @Nullable Span place,
            @Nullable Integer page,
            @Nullable String quote) {

        static Warning ofLetter(DoubtKind kind, String text) {
            return new Warning(kind, text, null, null, null, null, null);
        }

        static Warning ofFinding(DoubtKind kind, String text, int finding) {
            return new Warning(kind, text, finding, null, null, null, null);
        }

        public String code() {
            return kind.code();
        }

        Warning at(@Nullable Span where, @Nullable Integer onPage) {
            return new Warning(kind, text, finding, list, where, onPage, quote);
        }
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

    private static double confidence(Stream<Warning> doubts) {
        return rounded(doubts.map(Warning::kind)
                .distinct()
                .mapToDouble(DoubtKind::leaves)
                .reduce(UNDOUBTED, (a, b) -> a * b));
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
