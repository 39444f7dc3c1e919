package followthrough.letter.document;

import followthrough.letter.document.LetterUnreadable.Reason;
import followthrough.letter.document.mail.MailHeaders;
import followthrough.shared.ByteSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What kind of document some bytes are, by what stands in them; the name of a file and what a browser says play no part. */
public enum Kind {
    PDF("application/pdf"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    OPEN_DOCUMENT("application/vnd.oasis.opendocument.text"),
    RICH_TEXT("application/rtf"),
    MAIL("message/rfc822"),
    HTML("text/html"),
    TEXT("text/plain");

    /** Bytes that any kind may have at most; a text has its own, smaller limit. */
    public static final int LARGEST = 30 * 1024 * 1024;

    private static final int BEGINNING = 2048;
    private static final byte[] SIGN_OF_PDF = {'%', 'P', 'D', 'F', '-'};
    private static final int SIGN_WITHIN = 1024;
    private static final int LONG_BEGINNING = 8192;
    private static final Pattern PAGE_OF_THE_WEB = Pattern.compile(
            "(?s)\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,1000}?-->\\s*)?<(?:!doctype\\s+html|html|head|body)\\b.*",
            Pattern.CASE_INSENSITIVE);

    private final String mediaType;

    Kind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What a document is by its first bytes, without opening it; nothing when it is none that is read. */
    public static Optional<Kind> likely(ByteSource document) {
        try {
            var beginning = document.beginning(LONG_BEGINNING);
            if (isPacked(beginning)) return Optional.of(likelyPacked(beginning));
            return Optional.of(unpacked(beginning));
        } catch (LetterUnreadable none) {
            return Optional.empty();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** An OpenDocument says first what it is, without packing that. */
    private static Kind likelyPacked(byte[] beginning) {
        return new String(beginning, StandardCharsets.ISO_8859_1).contains("mimetype" + OPEN_DOCUMENT.mediaType)
                ? OPEN_DOCUMENT
                : WORD;
    }

    static boolean isPacked(byte[] document) {
        return begins(document, 'P', 'K', 3, 4);
    }

    /**
     * The kind of a document that is not packed.
     *
     * @throws LetterUnreadable when it is of a kind that is not read; the reason says what to do
     */
    static Kind unpacked(byte[] document) {
        if (isPdf(document)) return PDF;
        if (begins(document, 0xD0, 0xCF, 0x11, 0xE0)) throw new LetterUnreadable(oldOffice(document));
        if (begins(document, '{', '\\', 'r', 't', 'f')) return RICH_TEXT;
        if (isPicture(document)) throw new LetterUnreadable(Reason.PICTURE);
        var beginning = beginning(document);
        if (PAGE_OF_THE_WEB.matcher(beginning).matches()) return HTML;
        return MailHeaders.begin(beginning) ? MAIL : TEXT;
    }

    /** Readers accept a PDF whose sign stands a little after its beginning. */
    private static boolean isPdf(byte[] document) {
        int last = Math.min(document.length - SIGN_OF_PDF.length, SIGN_WITHIN);
        for (int i = 0; i <= last; i++) {
            if (Arrays.equals(document, i, i + SIGN_OF_PDF.length, SIGN_OF_PDF, 0, SIGN_OF_PDF.length)) return true;
        }
        return false;
    }

    /** Office's old container holds old documents, and new ones that are locked; its folder names are in UTF-16. */
    private static Reason oldOffice(byte[] document) {
        var names = new String(document, StandardCharsets.ISO_8859_1);
        if (names.contains(wide("EncryptedPackage"))) return Reason.ENCRYPTED;
        return names.contains(wide("WordDocument")) ? Reason.OLD_WORD : Reason.OTHER_OFFICE;
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    private static boolean isPicture(byte[] document) {
        var brand = new String(document, 0, Math.min(document.length, 12), StandardCharsets.ISO_8859_1);
        return begins(document, 0xFF, 0xD8, 0xFF)
                || begins(document, 0x89, 'P', 'N', 'G')
                || begins(document, 'I', 'I', '*', 0)
                || begins(document, 'M', 'M', 0, '*')
                || brand.startsWith("GIF8")
                || (brand.startsWith("RIFF") && brand.endsWith("WEBP"))
                || brand.startsWith("ftyphei", 4);
    }

    /** Enough to see the kind of a text in any encoding; the zeros of UTF-16 are left out. */
    private static String beginning(byte[] document) {
        int length = Math.min(document.length, BEGINNING);
        return new String(document, 0, length, StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "")
                .toLowerCase(Locale.ROOT);
    }

    static boolean begins(byte[] document, int... beginning) {
        if (document.length < beginning.length) return false;
        for (int i = 0; i < beginning.length; i++) {
            if ((document[i] & 0xFF) != beginning[i]) return false;
        }
        return true;
    }
}
