package followthrough.letter.document;

import followthrough.letter.document.LetterUnreadable.Reason;

/** Finds out by its content what kind of document was handed in, and brings it into lines. */
public final class Documents {

    /**
     * The lines of a document of any kind that is understood; the name of the file plays no part. Reads within this
     * process: what comes from strangers goes through {@link DocumentReading}.
     *
     * @throws LetterUnreadable when it is empty, too large, damaged, or of no kind that is understood
     */
    public static Source source(byte[] document) {
        return source(document, Progress.UNHEARD);
    }

    /** The same, telling which page is being read where the document has pages. */
    static Source source(byte[] document, Progress progress) {
        var kind = Kind.of(document);
        try {
            return switch (kind) {
                case PDF -> Legible.checked(PdfText.source(document, progress));
                case WORD -> WordDocument.source(document);
                case OPEN_DOCUMENT -> OpenDocument.source(document);
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

    private Documents() {}
}
