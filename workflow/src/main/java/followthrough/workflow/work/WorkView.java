package followthrough.workflow.work;

/** The ways of looking at what there is to do. */
public enum WorkView {
    /** What waits for this person: theirs, and what their role may still take; the count in the heading. */
    TO_DO,
    /** Theirs alone. */
    MINE,
    /** Nobody's yet, for their role to take. */
    ROLE,
    /** What waits for those whom they cover for today. */
    COVER,
    /** What they put aside until a later day. */
    LATER,
    /** What waits for others in their own cases. */
    WAITING,
    /** What they finished, latest first: {@link DoneWork} lists it. */
    DONE
}
