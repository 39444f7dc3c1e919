package followthrough.web.letter.writing;

import followthrough.area.Area;
import followthrough.verification.Check;
import followthrough.verification.Outcome;

/**
 * A verdict of the visit beside the letter that is written of it.
 *
 * @param written whether the letter holds it, or a finding of it says the area again
 */
public record WrittenVerdict(Check check, Area area, boolean written) {

    /** It is the last word, and a finding of the new letter goes on with it. */
    boolean leavesUnmet() {
        return check.ends() && (check.outcome() == Outcome.PARTLY_MET || check.outcome() == Outcome.NOT_MET);
    }
}
