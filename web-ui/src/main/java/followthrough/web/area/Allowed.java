package followthrough.web.area;

/** Which roles come to a page at all; whether a case is theirs is asked by the domain. */
public final class Allowed {

    public static final String READERS = "hasAnyRole('INSPECTOR', 'INSPECTION_MANAGER', 'LETTER_RECORDER', 'DIRECTOR',"
            + " 'CHIEF_EXECUTIVE', 'AREA_LEAD', 'OFFICER', 'OBSERVER')";

    /** Everybody who reads whole plans and statements; officers see their own actions only. */
    public static final String PLAN_READERS = "hasAnyRole('INSPECTOR', 'INSPECTION_MANAGER', 'LETTER_RECORDER',"
            + " 'DIRECTOR', 'CHIEF_EXECUTIVE', 'AREA_LEAD', 'OBSERVER')";

    /** Those who may take a whole statement with them; area leads read of it what is about their own areas. */
    public static final String STATEMENT_READERS = "hasAnyRole('INSPECTOR', 'INSPECTION_MANAGER', 'LETTER_RECORDER',"
            + " 'DIRECTOR', 'CHIEF_EXECUTIVE', 'OBSERVER')";

    /** Everybody on the authority's side: its drafts stay at home. */
    public static final String AUTHORITY =
            "hasAnyRole('LETTER_RECORDER', 'DIRECTOR', 'CHIEF_EXECUTIVE', 'AREA_LEAD', 'OFFICER', 'OBSERVER')";

    public static final String DIRECTORS = "hasAnyRole('DIRECTOR', 'CHIEF_EXECUTIVE')";

    /** Those who look after their authority's templates of plans. */
    public static final String PLANNERS = "hasAnyRole('DIRECTOR', 'CHIEF_EXECUTIVE', 'AREA_LEAD')";

    public static final String LEADS = "hasRole('AREA_LEAD')";

    /** Those who report progress and add evidence. */
    public static final String WORKERS = "hasAnyRole('DIRECTOR', 'AREA_LEAD', 'OFFICER')";

    public static final String RECORDERS = "hasAnyRole('INSPECTOR', 'INSPECTION_MANAGER', 'LETTER_RECORDER')";

    /** Those who propose and decide changes of an inspection's areas. */
    public static final String CHANGERS =
            "hasAnyRole('INSPECTOR', 'INSPECTION_MANAGER', 'LETTER_RECORDER', 'DIRECTOR', 'CHIEF_EXECUTIVE')";

    private Allowed() {}
}
