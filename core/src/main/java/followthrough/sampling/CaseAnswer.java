package followthrough.sampling;

/** What a case file says to one question. */
public enum CaseAnswer {
    YES,
    NO,
    NOT_APPLICABLE
}
