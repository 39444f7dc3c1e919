package followthrough.web.letter.arrival;

import followthrough.letter.LetterReading.Reading;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read in a letter, in short.
 *
 * @param framework what the kind of inspection is called, or null when the letter does not say
 * @param forWork findings that need work
 * @param lostItsLines whether its bullets and lines seem to have been lost in pasting
 */
public record ReadSummary(
        String fileName,
        boolean byHand,
        @Nullable String authorityAsPrinted,
        @Nullable String authority,
        @Nullable String framework,
        @Nullable LocalDate dated,
        List<LocalDate> visitDates,
        int findings,
        long forWork,
        int warnings,
        boolean lostItsLines) {

    static ReadSummary of(PendingLetter letter, Reading read, @Nullable String framework) {
        var content = read.content();
        return new ReadSummary(
                letter.intake().fileName(),
                letter.intake().byHand(),
                content.facts().authorityAsPrinted(),
                read.authorityCode(),
                framework,
                content.facts().dated(),
                read.visitDates(),
                content.findings().size(),
                content.findings().stream()
                        .filter(wording -> wording.category().needsWork())
                        .count(),
                content.warnings().size(),
                content.warnings().stream().anyMatch(warning -> warning.code().equals("lost-lines")));
    }
}
