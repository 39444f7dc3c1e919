package followthrough.letter.document;

import followthrough.letter.document.LetterUnreadable.Reason;
import followthrough.letter.document.Source.Remark;
import followthrough.letter.document.Source.Way;
import followthrough.letter.document.converted.RichText;
import followthrough.sandbox.OpensUntrusted;
import followthrough.shared.ByteSource;
import java.nio.charset.StandardCharsets;

/** Finds out by its content what kind of document was handed in, and brings it into lines. */
@OpensUntrusted
public final class Documents {

    /**
     * The lines of a document of any kind that is understood; the name of the file plays no part. Reads within this
     * process: what comes from strangers goes through {@code DocumentReading}.
     *
     * @throws LetterUnreadable when it is empty, too large, damaged, or of no kind that is understood
     */
    public static Source source(byte[] document) {
        return source(document, ReadingProgress.UNHEARD);
    }

    private static final int LAST_BYTES = 1024;

    /** The same, telling which page is being read where the document has pages. */
    public static Source source(byte[] document, ReadingProgress progress) {
        var kind = kind(document);
        try {
            return switch (kind) {
                case PDF -> told(document, Legible.checked(PdfText.source(document, progress)));
                case WORD -> WordDocument.source(document);
                case OPEN_DOCUMENT -> OpenDocument.source(document);
                case RICH_TEXT -> HtmlDocument.source(RichText.html(document));
                case MAIL -> new MailDocument(document, progress).source();
                case HTML -> HtmlDocument.source(Decoding.textOf(document));
                case TEXT -> PlainText.source(Decoding.textOf(document));
            };
        } catch (LetterUnreadable known) {
            throw known;
        } catch (RuntimeException | StackOverflowError damaged) {
            // libraries meet what they did not expect; a stack that ran over is whole again here
            throw new LetterUnreadable(Reason.DAMAGED);
        }
    }

    /** A PDF that ends before its last line may be read without a word of complaint as far as it goes. */
    private static Source told(byte[] document, Source read) {
        int from = Math.max(0, document.length - LAST_BYTES);
        var end = new String(document, from, document.length - from, StandardCharsets.ISO_8859_1);
        return end.contains("%%EOF") ? read : read.remarked(Remark.of(Way.CUT_OFF, ""));
    }

    /** The PDF whose pages are shown: the document itself, or the letter that is attached to a mail. */
    public static byte[] printed(byte[] document) {
        if (!Kind.likely(ByteSource.of(document)).filter(Kind.MAIL::equals).isPresent()) return document;
        return new MailDocument(document, ReadingProgress.UNHEARD).read();
    }

    static Kind kind(byte[] document) {
        if (document.length == 0) throw new LetterUnreadable(Reason.EMPTY);
        if (document.length > Kind.LARGEST) throw new LetterUnreadable(Reason.TOO_LARGE);
        return Kind.isPacked(document) ? packed(document) : Kind.unpacked(document);
    }

    private static Kind packed(byte[] document) {
        try (var parts = Parts.of(document)) {
            var type = parts.has("mimetype") ? parts.text("mimetype").strip() : "";
            if (type.equals(Kind.OPEN_DOCUMENT.mediaType())) return Kind.OPEN_DOCUMENT;
            if (type.isEmpty() && parts.has("[Content_Types].xml") && parts.holdsFolder("word/")) return Kind.WORD;
            boolean otherOffice = parts.holdsFolder("xl/") || parts.holdsFolder("ppt/");
            throw new LetterUnreadable(otherOffice || !type.isEmpty() ? Reason.OTHER_OFFICE : Reason.ARCHIVE);
        }
    }

    private Documents() {}
}
