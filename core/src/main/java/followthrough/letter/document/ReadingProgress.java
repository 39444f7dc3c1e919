package followthrough.letter.document;

/** Hears which page of a document is being read. */
@FunctionalInterface
public interface ReadingProgress {

    ReadingProgress UNHEARD = (page, pages) -> {};

    /** Pages count from 1. */
    void reading(int page, int pages);
}
