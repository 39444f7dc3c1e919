package followthrough.plan.sheet;

/** What happens to rows of the plan that the table has too. */
public enum SheetRule {
    /** They take what the table says; an empty cell leaves what is there. */
    UPDATE,
    /** They stay as they are. */
    SKIP,
    /** Then nothing at all is imported. */
    STOP
}
