package followthrough.web;

/** Which roles come to a page at all; whether a case is theirs is asked by the domain. */
public final class Allowed {

    public static final String ANYBODY = "permitAll()";

    public static final String SIGNED_IN = "isAuthenticated()";

    public static final String ADMINISTRATORS = "hasRole('ADMINISTRATOR')";

    /** Everybody who has to do with cases, whatever their post. */
    public static final String CASE_READERS = "isAuthenticated() and !hasRole('ADMINISTRATOR')";

    /** Those who may read issued letters and their areas. */
    public static final String READERS = "hasAnyRole('INSPECTOR', 'INSPECTION_MANAGER', 'LETTER_RECORDER', 'DIRECTOR',"
            + " 'CHIEF_EXECUTIVE', 'AREA_LEAD', 'OFFICER', 'OBSERVER')";

    /** Everybody who reads whole plans and statements; officers see their own actions only. */
    public static final String PLAN_READERS = "hasAnyRole('INSPECTOR', 'INSPECTION_MANAGER', 'LETTER_RECORDER',"
            + " 'DIRECTOR', 'CHIEF_EXECUTIVE', 'AREA_LEAD', 'OBSERVER')";

    /** Those who may take a whole statement with them; area leads read of it what is about their own areas. */
    public static final String STATEMENT_READERS = "hasAnyRole('INSPECTOR', 'INSPECTION_MANAGER', 'LETTER_RECORDER',"
            + " 'DIRECTOR', 'CHIEF_EXECUTIVE', 'OBSERVER')";

    /** Those who may take a whole plan with its reports home as a table. */
    public static final String EXPORTERS =
            "hasAnyRole('LETTER_RECORDER', 'DIRECTOR', 'CHIEF_EXECUTIVE', 'AREA_LEAD', 'OBSERVER')";

    /** Everybody on the authority's side: its drafts stay at home. */
    public static final String AUTHORITY =
            "hasAnyRole('LETTER_RECORDER', 'DIRECTOR', 'CHIEF_EXECUTIVE', 'AREA_LEAD', 'OFFICER', 'OBSERVER')";

    public static final String DIRECTOR = "hasRole('DIRECTOR')";

    public static final String DIRECTORS = "hasAnyRole('DIRECTOR', 'CHIEF_EXECUTIVE')";

    /** Those who see how all work of their side goes. */
    public static final String OVERSEERS = "hasAnyRole('INSPECTION_MANAGER', 'DIRECTOR', 'CHIEF_EXECUTIVE')";

    /** Those who look after their authority's templates of plans. */
    public static final String PLANNERS = "hasAnyRole('DIRECTOR', 'CHIEF_EXECUTIVE', 'AREA_LEAD')";

    public static final String LEADS = "hasRole('AREA_LEAD')";

    /** Those who bring the figures of measures. */
    public static final String MEASURERS = "hasAnyRole('DIRECTOR', 'AREA_LEAD')";

    /** Those who report progress and add evidence. */
    public static final String WORKERS = "hasAnyRole('DIRECTOR', 'AREA_LEAD', 'OFFICER')";

    /** Who looks into samples of cases: those who work on an area, and inspectors for themselves. */
    public static final String SAMPLERS =
            "hasAnyRole('INSPECTOR', 'INSPECTION_MANAGER', 'DIRECTOR', 'AREA_LEAD', 'OFFICER')";

    /** Those who record visits, letters and verdicts. */
    public static final String RECORDERS = "hasAnyRole('INSPECTOR', 'INSPECTION_MANAGER', 'LETTER_RECORDER')";

    /** Those who propose and decide changes of an inspection's areas. */
    public static final String CHANGERS =
            "hasAnyRole('INSPECTOR', 'INSPECTION_MANAGER', 'LETTER_RECORDER', 'DIRECTOR', 'CHIEF_EXECUTIVE')";

    /** Those who read what an authority says to itself of an area. */
    public static final String TALKERS = "hasAnyRole('DIRECTOR', 'CHIEF_EXECUTIVE', 'AREA_LEAD', 'OFFICER')";

    /** Those whose comments on plans and letters are kept. */
    public static final String COMMENTERS =
            "hasAnyRole('DIRECTOR', 'CHIEF_EXECUTIVE', 'INSPECTOR', 'INSPECTION_MANAGER', 'LETTER_RECORDER')";

    /** Those who may ask whether the record of their cases is as it was written. */
    public static final String RECORD_CHECKERS =
            "hasAnyRole('INSPECTOR', 'INSPECTION_MANAGER', 'LETTER_RECORDER', 'DIRECTOR', 'CHIEF_EXECUTIVE')";

    /** Those who take a whole case along as a file: they read all of it, or what was sent to them. */
    public static final String PACKERS = "hasAnyRole('INSPECTOR', 'INSPECTION_MANAGER', 'DIRECTOR', 'CHIEF_EXECUTIVE')";

    private Allowed() {}
}
