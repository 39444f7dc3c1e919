package followthrough.evidence;

/** What a piece of evidence shows: that something was done, what came of it, what changed, or what children say. */
public enum EvidenceKind {
    ACTIVITY,
    OUTPUT,
    OUTCOME,
    VOICE_OF_THE_CHILD,
    AUDIT_SAMPLE,
    DATA
}
