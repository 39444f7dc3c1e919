package followthrough.letter.reading;

import followthrough.inspection.FindingKind;
import followthrough.inspection.Framework;
import followthrough.letter.document.Layout;
import followthrough.shared.Body;
import java.time.LocalDate;
import java.util.List;
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
        List<Warning> warnings) {

    public ReadLetter {
        previousInspections = List.copyOf(previousInspections);
        copies = List.copyOf(copies);
        judgements = List.copyOf(judgements);
        findings = List.copyOf(findings);
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
     * Something that a person should look at.
     *
     * @param finding which one, from 1, or null when it is about the letter
     */
    public record Warning(
            String code, String text, @Nullable Integer finding) {}
}
