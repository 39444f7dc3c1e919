package followthrough.web.verification;

import followthrough.verification.Check;
import followthrough.verification.Outcome;
import followthrough.verification.Verdict;
import followthrough.verification.VerdictDrafting;
import followthrough.web.DateInput;
import followthrough.web.Ids;
import followthrough.web.form.Declaration;
import jakarta.validation.constraints.Pattern;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An inspector's verdict as it is written, given or put right, with what it rests on.
 *
 * @param base the revision of the team's draft that the page was made from
 * @param picked sentences of the letter beside it that are quoted, by their keys
 * @param notInLetter whether quoted words that stand in no letter are kept all the same
 * @param because why the verdict before was wrong; blank where it is the first
 * @param notes what the team says to itself
 */
record CheckForm(
        @Nullable Integer base,
        String outcome,
        @Nullable Boolean ends,
        String reason,
        List<String> evidence,
        String quotation,
        List<String> picked,
        @Declaration @Nullable Boolean notInLetter,

        @Pattern(regexp = "|[1-9]\\d{0,3}", message = "{check.page.number}")
        String page,

        String because,
        @Nullable DateInput happenedOn,
        String notes) {

    CheckForm {
        outcome = clean(outcome);
        ends = Boolean.TRUE.equals(ends);
        reason = clean(reason);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        quotation = clean(quotation);
        picked = picked == null ? List.of() : List.copyOf(picked);
        page = clean(page);
        notInLetter = Boolean.TRUE.equals(notInLetter);
        because = clean(because);
        notes = clean(notes);
    }

    /** As the team has written it so far. */
    static CheckForm of(int revision, Map<String, String> written, boolean usuallyFinal, @Nullable DateInput day) {
        return new CheckForm(
                revision,
                written.getOrDefault("outcome", ""),
                Boolean.valueOf(written.getOrDefault("ends", String.valueOf(usuallyFinal))),
                written.getOrDefault("reason", ""),
                Stream.of(written.getOrDefault("evidence", "").split(",", -1))
                        .filter(id -> !id.isBlank())
                        .toList(),
                written.getOrDefault("quotation", ""),
                List.of(),
                null,
                written.getOrDefault("page", ""),
                "",
                day,
                written.getOrDefault(VerdictDrafting.NOTES, ""));
    }

    /** As a verdict was given, to be put right. */
    static CheckForm of(Check given, DateInput happenedOn) {
        return new CheckForm(
                null,
                given.outcome().name(),
                given.ends(),
                given.reason(),
                given.evidence().stream().map(UUID::toString).toList(),
                given.quotation(),
                List.of(),
                null,
                given.page() == null ? "" : String.valueOf(given.page()),
                "",
                happenedOn,
                "");
    }

    /**
     * What stands in each field of the draft; a verdict is written by several people into the same ones.
     *
     * @param quoted what was typed with what was picked
     */
    Map<String, String> fields(String quoted) {
        var found = new LinkedHashMap<String, String>();
        found.put("outcome", hasOutcome() ? outcome : "");
        found.put("ends", String.valueOf(Boolean.TRUE.equals(ends)));
        found.put("reason", reason);
        found.put("evidence", chosen().stream().map(UUID::toString).sorted().collect(Collectors.joining(",")));
        found.put("quotation", quoted);
        found.put("page", page);
        found.put(VerdictDrafting.NOTES, notes);
        return found;
    }

    int revision() {
        return base == null ? 0 : base;
    }

    boolean hasOutcome() {
        return Arrays.stream(Outcome.values()).anyMatch(known -> known.name().equals(outcome));
    }

    /** @param quoted what was typed with what was picked */
    Verdict verdict(String quoted) {
        return new Verdict(
                Outcome.valueOf(outcome),
                Boolean.TRUE.equals(ends) && !outcome.equals(Outcome.NOT_EXAMINED.name()),
                reason,
                chosen(),
                quoted,
                page.isEmpty() ? null : Integer.valueOf(page),
                Boolean.TRUE.equals(notInLetter));
    }

    private Set<UUID> chosen() {
        return evidence.stream().map(Ids::read).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replace("\r\n", "\n");
    }
}
