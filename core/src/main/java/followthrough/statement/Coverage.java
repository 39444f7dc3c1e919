package followthrough.statement;

import followthrough.inspection.FindingKind;
import followthrough.plan.PlanVersion;
import followthrough.shared.AreaReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether every finding that has to be answered is, and whether every plan leads back to a finding. */
public record Coverage(List<Line> lines) {

    public enum State {
        /** A plan is signed. */
        ANSWERED,
        /** There is a plan, and nobody signed it. */
        UNSIGNED,
        NO_PLAN,
        /** Nobody took the finding up. */
        NO_AREA,
        /** It says an area again that is at work since an earlier letter. */
        GOES_ON,
        /** Its area was withdrawn, merged or ended otherwise; why stands with the area. */
        SET_ASIDE,
        /** The area answers a finding of an earlier letter, which this one does not say again. */
        CARRIED_FORWARD,
        /** The area answers nothing that stands in the letter as it is now. */
        WITHOUT_FINDING
    }

    /**
     * One finding, or one area that answers none of this letter's.
     *
     * @param number of the finding in the letter, from 1, or null where it answers none
     * @param wanted whether the kind of inspection asks for an answer
     * @param area null where nobody took the finding up
     * @param signed the number of the signed version, or null
     */
    public record Line(
            @Nullable Integer number,
            FindingKind kind,
            String words,
            boolean wanted,
            @Nullable AreaReference area,
            State state,
            @Nullable PlanVersion signed) {

        public boolean isGap() {
            if (state == State.WITHOUT_FINDING) return true;
            return wanted && signed == null && state != State.SET_ASIDE && state != State.GOES_ON;
        }

        /** By which people speak of it: the area, or the finding's number. */
        public String name() {
            return area == null ? "finding " + number : area.value();
        }
    }

    public Coverage {
        lines = List.copyOf(lines);
    }

    public List<Line> gaps() {
        return lines.stream().filter(Line::isGap).toList();
    }
}
