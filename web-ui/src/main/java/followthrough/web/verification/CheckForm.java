package followthrough.web.verification;

import followthrough.verification.Outcome;
import followthrough.verification.Verdict;
import followthrough.web.DateInput;
import followthrough.web.Ids;
import jakarta.validation.constraints.Pattern;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An inspector's verdict as it is given, with what it rests on. */
record CheckForm(
        String outcome,
        @Nullable Boolean ends,
        String reason,
        List<String> evidence,
        String quotation,

        @Pattern(regexp = "|[1-9]\\d{0,3}", message = "{check.page.number}")
        String page,

        @Nullable DateInput happenedOn) {

    CheckForm {
        outcome = clean(outcome);
        ends = Boolean.TRUE.equals(ends);
        reason = clean(reason);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        quotation = clean(quotation);
        page = clean(page);
    }

    static CheckForm blank(boolean ends, DateInput happenedOn) {
        return new CheckForm("", ends, "", List.of(), "", "", happenedOn);
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
                page.isEmpty() ? null : Integer.valueOf(page));
    }

    private Set<UUID> chosen() {
        return evidence.stream().map(Ids::read).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
