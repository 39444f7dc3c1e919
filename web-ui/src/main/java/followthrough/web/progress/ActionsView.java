package followthrough.web.progress;

import followthrough.progress.OpenAction;
import followthrough.web.Paging;
import java.util.List;

/**
 * What was promised and is not done, due first.
 *
 * @param ownOnly an officer's list, which names no owners
 */
public record ActionsView(List<Line> lines, Paging paging, boolean ownOnly) {

    /**
     * One action.
     *
     * @param finding the first words of what its area is about
     * @param calm the case runs on its own clock
     * @param late its date has passed: no grey beside that, whether or not anything was reported
     */
    public record Line(OpenAction action, String finding, boolean calm, boolean late) {

        public String address() {
            return "/areas/" + action.area() + "/progress?action=" + action.id();
        }
    }
}
