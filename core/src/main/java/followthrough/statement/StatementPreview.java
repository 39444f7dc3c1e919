package followthrough.statement;

import followthrough.shared.Sha256;
import followthrough.statement.StatementPart.Kind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What would be sent at this moment, word for word.
 *
 * @param withReasons whether the reasons for moved dates stand in it
 * @param hasReasons whether the plans give any, in it or not
 * @param gaps findings without a signed answer
 */
public record StatementPreview(
        Kind kind, boolean withReasons, boolean hasReasons, List<StatementAnswer> answers, List<Coverage.Line> gaps) {

    public StatementPreview {
        answers = List.copyOf(answers);
        gaps = List.copyOf(gaps);
    }

    /** Stands for exactly this: whoever sends has to have seen it. */
    public String fingerprint() {
        return Sha256.of(StatementText.body(kind, withReasons, answers, names()));
    }

    /** The order to send exactly this. */
    public StatementOrder order(@Nullable String becauseIncomplete) {
        return new StatementOrder(kind, withReasons, fingerprint(), becauseIncomplete);
    }

    /** Whether somebody has to say why it is sent as it is. */
    public boolean isIncomplete() {
        return kind == Kind.STATEMENT && !gaps.isEmpty();
    }

    /** The fingerprints of the signed versions that are sent with it; a draft sends none. */
    Set<String> sent() {
        if (kind == Kind.EARLY_DRAFT) return Set.of();
        return answers.stream()
                .map(StatementAnswer::signature)
                .filter(Objects::nonNull)
                .map(StatementAnswer.Signature::sha256)
                .collect(Collectors.toSet());
    }

    /** When the last of the plans in it was signed: it is not sent before. */
    Optional<LocalDate> lastSigned() {
        return answers.stream()
                .map(StatementAnswer::signature)
                .filter(Objects::nonNull)
                .map(StatementAnswer.Signature::on)
                .max(Comparator.naturalOrder());
    }

    List<String> names() {
        return gaps.stream().map(Coverage.Line::name).toList();
    }
}
