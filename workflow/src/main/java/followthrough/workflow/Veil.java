package followthrough.workflow;

import followthrough.workflow.Step.State;
import java.util.List;

/**
 * Steps of which the other side learns only that they are under way or over, never which of them.
 *
 * @param steps all look the same
 * @param beside what hangs on them (clocks, exceptions) and never shows
 */
record Veil(List<String> steps, List<String> beside) {

    static final Veil BEFORE_THE_LETTER = new Veil(
            List.of("recordVisit", "callReinspection", "draftLetter", "checkLetter", "issueLetter"),
            List.of(
                    "visitRecorded",
                    "visitAhead",
                    "firstDayOfVisit",
                    "letterDecision",
                    "commentsWanted",
                    "shareDraft",
                    "draftAnswer",
                    "silence",
                    "draftLetterOverdue",
                    "escalateDraftLetter",
                    "checkLetterOverdue",
                    "escalateCheckLetter"));

    static final Veil AT_THE_VISIT = new Veil(
            List.of("reinspectionRecorded", "checkArea", "letterAwaited", "outcomeIssued"),
            List.of("visitCalledOff", "checkCalledOff", "nextVisit", "checkAreaOverdue", "escalateCheckArea"));

    static final Veil PLAN = new Veil(
            List.of("writePlan", "revisePlan", "signOffPlan"),
            List.of(
                    "resumeWork",
                    "planAndEvidence",
                    "planSigned",
                    "signatureWithdrawn",
                    "planStands",
                    "planDecision",
                    "changeOfPlan",
                    "planChanged",
                    "signOffChange",
                    "changeDecided",
                    "writePlanOverdue",
                    "escalateWritePlan",
                    "revisePlanOverdue",
                    "escalateRevisePlan",
                    "signOffPlanOverdue",
                    "escalateSignOffPlan",
                    "signOffChangeOverdue",
                    "escalateSignOffChange"));

    static final Veil EVIDENCE = new Veil(
            List.of("gatherEvidence", "endorseEvidence"),
            List.of(
                    "evidenceStands",
                    "evidenceDecision",
                    "evidenceReopened",
                    "evidenceChanged",
                    "gatherEvidenceOverdue",
                    "escalateGatherEvidence",
                    "endorseEvidenceOverdue",
                    "escalateEndorseEvidence"));

    void over(Places places, State allLook) {
        places.putAll(steps, allLook);
        places.putAll(beside, allLook == State.DONE ? State.LEFT_OUT : State.AHEAD);
    }

    boolean hidesSomethingCurrent(Places places) {
        return places.isAnyAt(steps, State.CURRENT) || places.isAnyAt(beside, State.CURRENT);
    }
}
