package followthrough.sampling;

import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.PersonId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sample as it was drawn: nothing of it changes afterwards but what is found in its cases.
 *
 * @param body whose it is
 * @param sha256 over the list that it was drawn from
 * @param measure the success measure that its result is a figure of, or null
 * @param measured the question whose answers make that figure
 */
public record Sample(
        UUID id,
        AreaReference area,
        Body body,
        String title,
        String seed,
        int size,
        int populationSize,
        String sha256,
        @Nullable UUID measure,
        int measured,
        PersonId drawnBy,
        LocalDate drawnOn,
        @Nullable LocalDate closedOn,
        List<String> questions,
        List<DrawnCase> cases) {

    /** How one question was answered over all cases. */
    public record Tally(int yes, int no, int notApplicable) {

        /** Of the cases to which the question applies, in hundredths, to one place; empty where it applies to none. */
        public Optional<BigDecimal> share() {
            if (yes + no == 0) return Optional.empty();
            return Optional.of(BigDecimal.valueOf(yes)
                    .multiply(BigDecimal.valueOf(100))
                    .divide(BigDecimal.valueOf(yes + (long) no), 1, RoundingMode.HALF_UP));
        }
    }

    public Tally tally(int question) {
        return new Tally(
                count(question, CaseAnswer.YES),
                count(question, CaseAnswer.NO),
                count(question, CaseAnswer.NOT_APPLICABLE));
    }

    private int count(int question, CaseAnswer answer) {
        return (int) cases.stream()
                .filter(one -> one.answers().get(question) == answer)
                .count();
    }

    public int lookedAt() {
        return (int) cases.stream().filter(DrawnCase::isLookedAt).count();
    }

    public boolean isClosed() {
        return closedOn != null;
    }
}
