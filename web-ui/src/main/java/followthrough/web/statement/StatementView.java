package followthrough.web.statement;

import followthrough.area.Area;
import followthrough.shared.NotFound;
import followthrough.statement.Coverage;
import followthrough.statement.StatementAnswer.Signature;
import followthrough.statement.StatementPart;
import followthrough.statement.StatementSending;
import followthrough.web.plan.PlanDocument;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The statement of proposed action of one inspection.
 *
 * @param rule why it is due on this day
 * @param otherwise what the rule would give where the letter names the day, and how far that is, in words; or null
 * @param draftDueOn by when an early draft is asked for, or null
 * @param open it is still to be sent
 * @param daysLeft working days until it is due; none or fewer where it is due or overdue
 * @param coverage finding by finding; the authority's alone, and empty for others
 * @param parts what was sent and shared, the newest first
 * @param later areas whose signed plan is not in what was sent
 * @param downloads the reader may take the whole with them
 * @param intact every part is the text that was sent
 */
public record StatementView(
        String inspection,
        String authority,
        boolean asked,
        @Nullable LocalDate dueOn,
        String rule,
        @Nullable String otherwise,
        @Nullable LocalDate draftDueOn,
        boolean open,
        int daysLeft,
        boolean recordedLater,
        boolean wasOutBefore,
        @Nullable String cancelledBecause,
        List<Coverage.Line> coverage,
        List<Part> parts,
        List<String> later,
        boolean downloads,
        boolean intact,
        boolean maySend) {

    /**
     * What was sent at one time.
     *
     * @param number its place among all parts, by which its address names it
     * @param ordinal its number among what was sent, or among the early drafts
     * @param by "X for Y" where somebody covered
     * @param unanswered by which names people speak of the findings that it says it does not answer, or null
     * @param outside it was sent outside, and only its paper is kept here
     */
    public record Part(
            int number,
            int ordinal,
            StatementPart.Kind kind,
            LocalDate on,
            String by,
            @Nullable String incompleteBecause,
            @Nullable String unanswered,
            String code,
            List<Answer> answers,
            boolean outside) {

        public boolean isDraft() {
            return kind == StatementPart.Kind.EARLY_DRAFT;
        }
    }

    /**
     * The answer to one finding as it was sent.
     *
     * @param own whether the finding is in a person's words, and not the letter's
     * @param signature null in an unsigned draft
     * @param code of what was signed, or null
     * @param plans one; several in what was sent before parts were kept
     */
    public record Answer(
            String area,
            String finding,
            boolean own,
            @Nullable Signature signature,
            @Nullable String code,
            List<PlanDocument> plans) {

        /** By its reference and the first words of its finding. */
        public String title() {
            return finding.isBlank() ? area : area + ": " + Area.firstWords(finding);
        }
    }

    /** True when the statement itself was sent outside: its paper is kept, and none is made here. */
    public boolean beganOutside() {
        return parts.stream().anyMatch(Part::outside);
    }

    /** What was sent at one time, as far as this reader may see it. */
    Part part(int number) {
        return parts.stream()
                .filter(part -> part.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public long gaps() {
        return coverage.stream().filter(Coverage.Line::isGap).count();
    }

    /** Whether its day is near enough to speak of sending it with answers missing. */
    public boolean isSoon() {
        return recordedLater || daysLeft <= StatementSending.SOON;
    }

    public String address() {
        return "/inspections/" + inspection + "/statement";
    }

    public boolean isSent() {
        return parts.stream().anyMatch(part -> !part.isDraft());
    }
}
