package followthrough.letter.reading.wording;

/** What has become of something that was an area before. */
public enum Recurrence {
    STILL_OPEN("still-open"),
    NOW_MET("now-met");

    private final String code;

    Recurrence(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
