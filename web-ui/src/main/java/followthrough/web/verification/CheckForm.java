package followthrough.web.verification;

import followthrough.verification.Check;
import followthrough.verification.Outcome;
import followthrough.verification.Verdict;
import followthrough.web.DateInput;
import followthrough.web.Ids;
import followthrough.web.form.Declaration;
import jakarta.validation.constraints.Pattern;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An inspector's verdict as it is given or put right, with what it rests on.
 *
 * @param notInLetter whether quoted words that stand in no letter are kept all the same
 * @param because why the verdict before was wrong; blank where it is the first
 */
record CheckForm(
        String outcome,
        @Nullable Boolean ends,
        String reason,
        List<String> evidence,
        String quotation,

        @Pattern(regexp = "|[1-9]\\d{0,3}", message = "{check.page.number}")
        String page,

        @Declaration @Nullable Boolean notInLetter,
        String because,
        @Nullable DateInput happenedOn) {

    CheckForm {
        outcome = clean(outcome);
        ends = Boolean.TRUE.equals(ends);
        reason = clean(reason);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        quotation = clean(quotation);
        page = clean(page);
        notInLetter = Boolean.TRUE.equals(notInLetter);
        because = clean(because);
    }

    static CheckForm blank(boolean ends, DateInput happenedOn) {
        return new CheckForm("", ends, "", List.of(), "", "", null, "", happenedOn);
    }

    /** As a verdict was given, to be put right. */
    static CheckForm of(Check given, DateInput happenedOn) {
        return new CheckForm(
                given.outcome().name(),
                given.ends(),
                given.reason(),
                given.evidence().stream().map(UUID::toString).toList(),
                given.quotation(),
                given.page() == null ? "" : String.valueOf(given.page()),
                null,
                "",
                happenedOn);
    }

    boolean hasOutcome() {
        return Arrays.stream(Outcome.values()).anyMatch(known -> known.name().equals(outcome));
    }

    Verdict verdict() {
        return new Verdict(
                Outcome.valueOf(outcome),
                Boolean.TRUE.equals(ends) && !outcome.equals(Outcome.NOT_EXAMINED.name()),
                reason,
                chosen(),
                quotation,
                page.isEmpty() ? null : Integer.valueOf(page),
                Boolean.TRUE.equals(notInLetter));
    }

    private Set<UUID> chosen() {
        return evidence.stream().map(Ids::read).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
