package followthrough.letter.reading.list;

/** What became of the lines of a letter: every one of them has a fate, and none is lost without one. */
public enum Fate {
    HEADING("heading"),
    SUB_HEADING("sub-heading"),
    FINDING("finding"),
    LEAD_IN("lead-in"),
    DEADLINE("deadline"),
    /** Says who is responsible for the rows of a table. */
    LABEL("label"),
    /** Says that there is no finding of the kind. */
    SAYS_NONE("says-none"),
    /** A bullet with nothing after it. */
    BLANK("blank"),
    PROSE("prose"),
    /** Part of a list for another body. */
    ANOTHERS("another-bodys");

    private final String code;

    Fate(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
