package followthrough.web.evidence;

/** Why a piece of evidence should never have been kept. */
record CloseEvidenceForm(String reason) {

    CloseEvidenceForm {
        reason = EvidenceForm.clean(reason);
    }
}
