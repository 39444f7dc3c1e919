package followthrough.workflow.mail;

/** What became of a mail. */
public enum MailState {
    WAITING,
    SENT,
    /** There was nothing to do and nothing new. */
    NOTHING_TO_SAY,
    /** A later one tells the same and more. */
    SUPERSEDED,
    /** The mail server takes nothing for this address. */
    REFUSED
}
