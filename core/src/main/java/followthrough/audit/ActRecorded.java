package followthrough.audit;

/** Somebody did something to a subject, by its reference: said in the act's own transaction, once it stands in the record. */
public record ActRecorded(String act, String subject) {}
