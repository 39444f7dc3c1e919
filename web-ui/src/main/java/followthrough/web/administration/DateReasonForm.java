package followthrough.web.administration;

/** A further reason why a promised date may move. */
record DateReasonForm(String words) {

    DateReasonForm {
        words = words == null ? "" : words.strip();
    }
}
