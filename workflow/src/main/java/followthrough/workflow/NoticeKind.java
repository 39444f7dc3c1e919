package followthrough.workflow;

/** What people are told of inside the product; the words are {@code notice.<kind>} in workflow-messages.properties. */
public enum NoticeKind {
    letterIssued,
    letterCorrected,
    letterReturned,
    draftCommented,
    areaGiven,
    areaTaken,
    areaWithoutLead,
    areaChangeDecided,
    areaEnded,
    planSigned,
    planReturned,
    signatureWithdrawn,
    planCorrected,
    evidenceEndorsed,
    evidenceNotReady,
    earlyDraftShared,
    statementSent,
    statementDateMoved,
    statementNotNeeded,
    reinspectionBegun,
    reinspectionCalledOff,
    outcomeIssued,
    cycleClosed,
    inspectionCancelled,
    overdue,
    nobodyCanAct,
    manyWrongTries
}
