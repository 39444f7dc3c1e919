package followthrough.web.area.reading;

import followthrough.workflow.work.WorkItem;
import java.util.List;
import java.util.Map;

/** Which acts and which work belong to which of an area's five stages: the visit, the letter, the plan, the evidence, the check. */
final class StageActs {

    static final int STAGES = 5;
    private static final int NONE = -1;

    /** The first that fits; by kind, before the day is looked at. */
    private static final List<Map.Entry<String, Integer>> ACTS = List.of(
            Map.entry("areaChecked|check.*|verdict.*|publishedVerdict.*|sustain.*|outcome.*", 4),
            Map.entry("areaAtWorkAgain|evidence.*|progress.*|value.*|date.*|action.*|task.*", 3),
            Map.entry("plan.*|signatureWithdrawn|statement.*|earlyDraftShared", 2),
            Map.entry("letter.*|receiptConfirmed|area.*", 1),
            Map.entry("visit.*", 0));

    /** Steps of the diagrams; what is not among them belongs to no stage alone. */
    private static final Map<String, Integer> STEPS = Map.of(
            "assignAreas", 2,
            "writePlan", 2,
            "revisePlan", 2,
            "signOffPlan", 2,
            "signOffChange", 3,
            "gatherEvidence", 3,
            "endorseEvidence", 3,
            "checkArea", 4,
            "confirmSustained", 4);

    private StageActs() {}

    static int of(String act) {
        return ACTS.stream()
                .filter(known -> act.matches(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(NONE);
    }

    /** Whether it may be done again when its stage is over. */
    static boolean goesOn(String act) {
        return of(act) == 2 || act.startsWith("area");
    }

    /** @param current where the area stands: that is where work without a stage of its own is shown */
    static int of(WorkItem item, int current) {
        return STEPS.getOrDefault(item.step(), current);
    }
}
