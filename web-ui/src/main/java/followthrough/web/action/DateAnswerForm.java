package followthrough.web.action;

/** Why a date that was asked for is not agreed; not asked where it is. */
record DateAnswerForm(String words) {

    static final DateAnswerForm BLANK = new DateAnswerForm("");

    DateAnswerForm {
        words = words == null ? "" : words.strip();
    }
}
