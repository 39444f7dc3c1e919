package followthrough.workflow.process;

/** What one process is told from outside, under the names that the messages have in the diagrams. */
public enum ProcessMessage {
    reinspectionRecorded,
    outcomeIssued,
    visitCalledOff,
    nothingOpen,
    areaChangeProposed,
    inspectionCancelled,
    planChanged,
    signatureWithdrawn,
    evidenceReopened,
    areaClosed
}
