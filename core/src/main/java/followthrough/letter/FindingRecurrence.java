package followthrough.letter;

/** What the letter says of a finding that was an area for development before. */
public enum FindingRecurrence {
    STILL_OPEN,
    NOW_MET
}
