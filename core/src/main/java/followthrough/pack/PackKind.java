package followthrough.pack;

/** What an entry of a pack is; the manifest keeps the name of the constant. */
public enum PackKind {
    /** The words of an issued version of the letter. */
    LETTER,
    /** The document that the letter came in. */
    LETTER_DOCUMENT,
    /** What the letter says of itself, its judgements and findings. */
    LETTER_FACTS,
    /** An area as it stands. */
    AREA,
    /** The exact text of a version that was signed. */
    PLAN,
    /** What became of the signed versions. */
    PLAN_FACTS,
    /** The exact text of what was sent at one time. */
    STATEMENT,
    STATEMENT_FACTS,
    /** A paper from before the case came here: a plan signed, or a statement sent, outside. */
    PAPER,
    /** The exact text over which the fingerprint of endorsed evidence is. */
    FROZEN,
    EVIDENCE_FACTS,
    /** A file of a piece of evidence. */
    EVIDENCE_FILE,
    MEASURES,
    VERDICTS,
    /** The chain of acts, in their exact texts. */
    ACTS,
    /** Acts after those of the chain. */
    ACTS_SINCE,
    PEOPLE,
    /** The page that leads to everything else. */
    PAGE
}
