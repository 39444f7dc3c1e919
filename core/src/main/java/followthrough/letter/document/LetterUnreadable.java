package followthrough.letter.document;

/** A document that cannot be read as a letter; nothing was stored. */
public class LetterUnreadable extends RuntimeException {

    /** Why; the code names the words shown on a page ({@code letter.unreadable.<code>}). */
    public enum Reason {
        EMPTY("empty", "The document is empty."),
        BINARY(
                "binary",
                "The document is of a kind that cannot be read: give the letter as PDF, Word, OpenDocument, RTF, mail, web page or text."),
        OLD_WORD(
                "old-word",
                "The document is in an old format of Word: open it, save it as .docx or PDF, and give that."),
        OTHER_OFFICE(
                "other-office",
                "The document is a table, slides or another office file: give the letter as PDF or .docx."),
        ARCHIVE("archive", "The document is an archive: unpack it, and give the letter that is in it."),
        PICTURE(
                "picture",
                "The document is a picture: give the letter as PDF or .docx, or have its text recognised first."),
        SCANNED(
                "scanned",
                "The pages of the document hold pictures, and no text was found in them: get it from where it was"
                        + " published, or install tesseract-ocr, with which scans are read."),
        UNREADABLE_FONT(
                "unreadable-font",
                "The fonts of the document do not say which characters they print: get it from where it was published,"
                        + " or have its text recognised."),
        ENCRYPTED(
                "encrypted",
                "The document is protected by a password: save a copy without the password, and give that."),
        DAMAGED("damaged", "The document is damaged and cannot be opened: save it again where it comes from."),
        TOO_LARGE(
                "too-large",
                "The document is too large to be a letter: save it without its pictures, or as plain text."),
        TOO_MANY_PAGES(
                "too-many-pages",
                "The document has too many pages to be a letter: save the pages of the letter alone, and give those."),
        TOO_DEMANDING(
                "too-demanding",
                "Reading the document took more time or memory than any letter needs: save it again, or as plain text."),
        SEVERAL_ATTACHED(
                "several-attached",
                "Several documents that may be the letter are attached to the mail: save the one you mean, and give that."),
        BUSY("busy", "Too many documents are being read just now: try again in a minute."),
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
