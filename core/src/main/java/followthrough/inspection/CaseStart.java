package followthrough.inspection;

/** How a case comes into this installation, and from when its clocks run. */
public enum CaseStart {
    /** It is worked on here from the visit on; clocks run all the time. */
    AS_IT_HAPPENS,
    /** It was begun elsewhere: recorded up to the day on which it is taken over, live from that day on. */
    ADOPTED,
    /** It is only recorded, each act with its own day; no clock runs. */
    HISTORY
}
