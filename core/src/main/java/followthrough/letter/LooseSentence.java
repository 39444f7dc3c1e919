package followthrough.letter;

import followthrough.letter.quotation.ParagraphNumbers;
import followthrough.letter.quotation.Passage;
import followthrough.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that sounds like a weakness, is in no finding and was not set aside: nobody has accounted for it.
 *
 * @param words healed, as the reader tells them
 * @param place where they stand in the letter's text; at -1 where the reader healed more than line breaks
 */
public record LooseSentence(String words, Passage place) {

    private static final int KEY = 16;

    /** Names the sentence in addresses, whatever else changes in the draft. */
    public String key() {
        return Sha256.of(words.getBytes(StandardCharsets.UTF_8)).substring(0, KEY);
    }

    /** The letter's own number of its paragraph, or null where its paragraphs have none. */
    @Nullable
    Integer paragraph(String text) {
        return place.isSomewhere() ? ParagraphNumbers.of(text).at(place.start()) : null;
    }

    static List<LooseSentence> in(Letter letter, List<String> setAside) {
        return letter.warnings().stream()
                .filter(Warning::isLooseSentence)
                .map(Warning::quote)
                .filter(Objects::nonNull)
                .filter(sentence -> !setAside.contains(sentence))
                .map(sentence -> placed(sentence, letter.text()))
                .filter(sentence -> letter.findings().stream().noneMatch(finding -> sentence.isIn(finding)))
                .sorted(Comparator.comparingInt(sentence -> sentence.place().start()))
                .toList();
    }

    private static LooseSentence placed(String sentence, String text) {
        return new LooseSentence(sentence, Passage.of(sentence, text, 0).orElse(Passage.NOWHERE));
    }

    /** A finding accounts for it when it takes up any of its words where they stand. */
    private boolean isIn(Finding finding) {
        var mark = finding.wording();
        return place.start() >= 0 && mark.start() < place.end() && mark.end() > place.start();
    }
}
