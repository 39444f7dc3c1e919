package followthrough.workflow.map;

/**
 * What a node of a diagram shows to the other side, as the diagram itself says at the node. A step shows whether its
 * whole part of the process is under way or over, never which step of it; a detail shows nothing. A node that says
 * nothing is hidden from everybody.
 */
enum Visibility {
    /** Both sides see how far it is. */
    everybody,
    /** The inspectors' work on a letter until it is issued. */
    letterStep,
    letterDetail,
    /** The director's comments on the draft letter: seen before the issue by those who are asked for them. */
    commentStep,
    /** The inspectors' work at a visit that looks at an area. */
    visitStep,
    visitDetail,
    /** The authority's work on a plan until it is signed and sent. */
    planStep,
    planDetail,
    /** The authority's evidence until it is endorsed. */
    evidenceStep,
    evidenceDetail,
    /** Said by no diagram: a node that somebody forgot to mark. */
    unmarked
}
