package followthrough.web.plan;

/** Why a figure is taken back. */
record RetractForm(String reason) {

    RetractForm {
        reason = reason == null ? "" : reason.strip();
    }
}
