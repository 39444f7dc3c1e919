package followthrough.letter.document;

/** A document that cannot be read as a letter; nothing was stored. */
public class LetterUnreadable extends RuntimeException {

    /** Why; the code names the words shown on a page ({@code letter.unreadable.<code>}). */
    public enum Reason {
        EMPTY("empty", "The document is empty."),
        BINARY("binary", "The document is not a text: it holds binary data."),
        ENCRYPTED("encrypted", "The document is protected by a password."),
        DAMAGED("damaged", "The document is damaged and cannot be opened."),
        TOO_LARGE("too-large", "The document is too large to be a letter."),
        WRONG_ENCODING(
                "wrong-encoding",
                "The characters of the document cannot be read: it is neither UTF-8, UTF-16 nor Windows-1252."),
        NOT_A_LETTER(
                "not-a-letter",
                "The document is not an inspection letter: it names no inspection and lists no findings.");

        private final String code;
        private final String sentence;

        Reason(String code, String sentence) {
            this.code = code;
            this.sentence = sentence;
        }

        public String code() {
            return code;
        }

        public String sentence() {
            return sentence;
        }
    }

    private final Reason reason;

    public LetterUnreadable(Reason reason) {
        super(reason.sentence());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
