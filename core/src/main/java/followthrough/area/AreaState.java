package followthrough.area;

/** Whether an area is worked on, or how it ended. */
public enum AreaState {
    OPEN,
    MET,
    PARTLY_MET,
    NOT_MET,
    WITHDRAWN,
    MERGED,
    SUPERSEDED;

    /** Ended by a verdict that leaves something to do: it goes on in the next cycle. */
    public boolean isUnmet() {
        return this == PARTLY_MET || this == NOT_MET;
    }
}
