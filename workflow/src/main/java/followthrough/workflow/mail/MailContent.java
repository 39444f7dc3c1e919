package followthrough.workflow.mail;

/** A mail in words: the same as text and as a page. */
public record MailContent(String subject, String text, String html) {}
