package followthrough.web.letter.draft;

import followthrough.letter.quotation.Passage;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Where a finding is cut: before one of its sentences, or before any words of it.
 *
 * @param reason why, for whoever checks it
 * @param at the position of a sentence, or "words"
 */
record SplitForm(@Nullable String at, @Nullable String words, String reason) {

    static final String WORDS = "words";

    static final SplitForm BLANK = new SplitForm("", "", "");

    SplitForm {
        reason = reason == null ? "" : reason.strip();
    }

    int position(String text) {
        if (at == null || at.isBlank()) throw new Refused(Obstacle.at("at", "splitWhere"));
        if (!at.equals(WORDS)) return number(at);
        return Passage.of(words == null ? "" : words, text, 0)
                .map(Passage::start)
                .orElseThrow(() -> new Refused(Obstacle.at("words", "splitWordsNotFound")));
    }

    private static int number(String at) {
        try {
            return Integer.parseInt(at);
        } catch (NumberFormatException nonsense) {
            throw new Refused(Obstacle.at("at", "splitWhere"));
        }
    }
}
