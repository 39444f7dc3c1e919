package followthrough.letter.reading.doubt;

/** Why a person should look at a place of a letter, and how often the reader is wrong there. */
public enum DoubtKind {
    UNKNOWN_FRAMEWORK("unknown-framework", 0.3),
    UNKNOWN_AUTHORITY("unknown-authority", 0.3),
    NO_VISIT_DATES("no-inspection-dates", 0.2),
    /** No list was recognised; the letter may hold one all the same. */
    NO_FINDINGS("no-findings", 0.8),
    /** Letters of this kind list areas, and none was recognised here. */
    MISSING_LIST("missing-list", 0.7),
    /** Lines that look like a list and stand in none. */
    UNREAD_LIST("unread-list", 0.6),
    /** The heading of a list, and nothing below it. */
    EMPTY_LIST("empty-list", 0.6),
    /** A list that ended where no heading ends it, and something like it goes on. */
    LIST_MAY_GO_ON("list-may-go-on", 0.5),
    /** A single heading inside a list: it may begin another one. */
    DIVIDED_LIST("divided-list", 0.3),
    /** A list that was left out as another body's. */
    ANOTHERS_LIST("another-bodys-list", 0.2),
    /** A paragraph that begins with the words of a heading. */
    GLUED_HEADING("glued-heading", 0.5),
    GAP_IN_NUMBERS("gap-in-numbers", 0.5),
    /** The letter speaks of priority actions and lists none. */
    KIND_SPOKEN_OF("kind-spoken-of", 0.3),
    /** Read by the order of the document and by the place on the page, a list is not the same. */
    READINGS_DIFFER("readings-differ", 0.5),
    UNACCOUNTED("unaccounted-lines", 0.5),
    SHORT_FINDING("short-finding", 0.3),
    BROKEN_SENTENCE("broken-sentence", 0.5),
    MAY_BE_SEVERAL("may-be-several", 0.5),
    UNMARKED_ITEM("unmarked-item", 0.3),
    DUPLICATE_FINDING("duplicate-finding", 0.1),
    WEAKNESS_IN_POSITIVE("weakness-in-positive-finding", 0.1),
    /** The areas of an earlier letter are carried on by reference. */
    AREAS_CARRIED_ON("areas-carried-on", 0.1),
    /** The letter was attached to a mail. */
    ATTACHMENT_READ("attachment-read", 0),
    /** The letter was appended to a report. */
    CUT_OUT("letter-in-report", 0),
    /** The document was broken off on its way. */
    CUT_OFF("cut-off", 0.5),
    /** A text without its lines and bullets. */
    LOST_LINES("lost-lines", 0.5),
    /** The letter's words were recognised in pictures. */
    RECOGNISED("recognised", 0),
    /** Words of a finding were not surely recognised. */
    DOUBTFUL_WORDS("doubtful-words", 0.3),
    /** Documents are attached to the mail that holds the letter. */
    ATTACHMENTS_LEFT("attachments-left", 0),
    PREVIOUS_DATE_CONFLICT("previous-date-conflict", 0),
    STATED_COUNT_DIFFERS("stated-count-differs", 0),
    UNLISTED_WEAKNESS("unlisted-weakness", 0);

    private final String code;
    private final double weight;

    DoubtKind(String code, double weight) {
        this.code = code;
        this.weight = weight;
    }

    public String code() {
        return code;
    }

    /** What is left of the confidence in what it is about, from 0 to 1. */
    public double leaves() {
        return 1 - weight;
    }
}
