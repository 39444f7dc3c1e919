package followthrough.paper;

/** What a paper is. */
public enum PaperKind {
    /** A plan that was signed outside; its subject is the area. */
    SIGNED_PLAN,
    /** A statement of proposed action that was sent outside; its subject is the inspection. */
    SENT_STATEMENT
}
