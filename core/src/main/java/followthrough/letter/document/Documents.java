package followthrough.letter.document;

/** Finds out by its content what kind of document was handed in, and brings it into lines. */
public final class Documents {

    /**
     * The lines of a document of any kind that is understood; the name of the file plays no part.
     *
     * @throws LetterUnreadable when it is empty, too large, damaged, or of no kind that is understood
     */
    public static Source source(byte[] document) {
        return PdfText.isPdf(document) ? PdfText.source(document) : PlainText.source(Decoding.textOf(document));
    }

    private Documents() {}
}
