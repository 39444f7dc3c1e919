package followthrough.standing;

/** Where an area stands for one reader; the constants are what {@code app.area_standing} says, and their words' codes. */
public enum AreaStanding {
    /** Whatever the authority was at: its work rests, or goes on for afterwards. */
    atVisit,
    ready,
    planOffered,
    withAuthority,
    unassigned,
    writing,
    planWithDirector,
    planReturned,
    atWork,
    changeWithDirector,
    evidenceWithDirector,
    evidenceNotReady,
    MET,
    PARTLY_MET,
    NOT_MET,
    WITHDRAWN,
    MERGED,
    SUPERSEDED
}
