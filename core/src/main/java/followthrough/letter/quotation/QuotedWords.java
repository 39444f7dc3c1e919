package followthrough.letter.quotation;

/** Words that went through the one rule: the letter's own with their place in it, or a person's, which stay marked as such. */
public final class QuotedWords {

    private final String words;
    private final Passage place;
    private final boolean own;

    QuotedWords(String words, Passage place, boolean own) {
        this.words = words;
        this.place = place;
        this.own = own;
    }

    public String words() {
        return words;
    }

    /** Where they stand in the letter's text; for a person's own words, what they stand for there, or nowhere. */
    public Passage place() {
        return place;
    }

    /** True for words of a person that do not stand in the letter. */
    public boolean own() {
        return own;
    }
}
