package followthrough.web.progress;

/**
 * Why a figure is taken back.
 *
 * @param figure the right one, or empty where there is none
 * @param source where the right one comes from, if not from where the wrong one does
 */
record RetractForm(String figure, String source, String reason) {

    static final RetractForm BLANK = new RetractForm("", "", "");

    RetractForm {
        figure = figure == null ? "" : figure.strip();
        source = source == null ? "" : source.strip();
        reason = reason == null ? "" : reason.strip();
    }
}
