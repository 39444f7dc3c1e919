package followthrough.verification;

import followthrough.shared.InspectionReference;

/** Verdicts of a visit were looked at or put right: who may be the second person for its letter is another question now. */
public record SecondPersonsChanged(InspectionReference inspection) {}
