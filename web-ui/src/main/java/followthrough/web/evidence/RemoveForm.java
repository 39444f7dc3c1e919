package followthrough.web.evidence;

/** Why a piece of evidence is taken out of use, or closed. */
record RemoveForm(String reason) {

    RemoveForm {
        reason = reason == null ? "" : reason.strip();
    }
}
