package followthrough.web.inspection;

/** Which roles these pages are for; whose case it is, the domain decides. */
public final class Access {

    /** Those who record visits, letters and verdicts. */
    public static final String RECORDERS = "hasAnyRole('INSPECTOR', 'INSPECTION_MANAGER', 'LETTER_RECORDER')";

    /** Those who may read issued letters. */
    public static final String READERS = "hasAnyRole('INSPECTOR', 'INSPECTION_MANAGER', 'LETTER_RECORDER', 'DIRECTOR',"
            + " 'CHIEF_EXECUTIVE', 'AREA_LEAD', 'OFFICER', 'OBSERVER')";

    private Access() {}
}
