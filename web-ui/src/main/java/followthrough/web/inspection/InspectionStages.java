package followthrough.web.inspection;

import static followthrough.web.area.Stage.State.AHEAD;
import static followthrough.web.area.Stage.State.CURRENT;
import static followthrough.web.area.Stage.State.DONE;
import static followthrough.web.area.Stage.State.SKIPPED;

import followthrough.inspection.Inspection;
import followthrough.web.Messages;
import followthrough.web.area.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How far a cycle is, in five steps, as far as the reader may know.
 *
 * @param visited whether the visit is over
 * @param planned whether every area has a signed plan
 * @param endorsed whether every area's evidence is ready
 * @param begun the steps that some area has done: none of them was left out once the case goes on
 * @param again whether a visit that answers it is known
 */
record InspectionStages(
        Inspection inspection,
        int areas,
        boolean visited,
        boolean planned,
        boolean endorsed,
        Set<Integer> begun,
        boolean again) {

    static final int PLAN = 2;

    static final int EVIDENCE = 3;

    private static final int REINSPECTION = 4;

    private static final List<String> STEPS = List.of("visit", "letter", "plan", "evidence", "reinspection");

    List<Stage> stages(Messages words) {
        var done = List.of(
                visited || inspection.isIssued(),
                inspection.isIssued(),
                atWork() && planned,
                atWork() && planned && endorsed,
                inspection.stage() == Inspection.Stage.CLOSED && areas > 0);
        var answered = again && inspection.isOpen() && inspection.isIssued();
        var current = answered ? REINSPECTION : waits() ? EVIDENCE : done.indexOf(false);
        var stages = new ArrayList<Stage>();
        for (int step = 0; step < STEPS.size(); step++) {
            var isDone = done.get(step) && !(waits() && step == EVIDENCE);
            stages.add(Stage.of(words.text("inspection.step." + name(step)), state(step, current, isDone)));
        }
        return stages;
    }

    /** Of what was called off nothing came that was planned or proven. */
    private boolean atWork() {
        return inspection.isIssued() && areas > 0 && inspection.stage() != Inspection.Stage.CANCELLED;
    }

    /** Everything is endorsed, and nobody has come to look at it: the next step is not ours, nor now. */
    private boolean waits() {
        return inspection.isOpen() && inspection.isIssued() && areas > 0 && planned && endorsed && !again;
    }

    private String name(int step) {
        return waits() && step == EVIDENCE ? "waiting" : STEPS.get(step);
    }

    private Stage.State state(int step, int current, boolean done) {
        if (done) return DONE;
        if (!inspection.isOpen() || step < current) return atWork() && begun.contains(step) ? DONE : SKIPPED;
        return step == current ? CURRENT : AHEAD;
    }
}
