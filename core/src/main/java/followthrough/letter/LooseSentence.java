package followthrough.letter;

import followthrough.letter.quotation.Passage;
import followthrough.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that sounds like a weakness, is in no finding and was not set aside: nobody has accounted for it.
 *
 * @param words healed, as the reader tells them
 * @param place where they stand in the letter's text; at -1 where the reader healed more than line breaks
 */
public record LooseSentence(String words, Passage place) {

    private static final int KEY = 16;
    private static final int LONGEST_PARAGRAPH = 3000;
    private static final Pattern NUMBERED = Pattern.compile("(?m)^\\s{0,12}(\\d{1,3})\\.?\\s+(?=\\p{Lu})");

    /** Names the sentence in addresses, whatever else changes in the draft. */
    public String key() {
        return Sha256.of(words.getBytes(StandardCharsets.UTF_8)).substring(0, KEY);
    }

    /** The number of its paragraph as it is printed, or null where paragraphs have none. */
    @Nullable
    Integer paragraph(String text) {
        if (!place.isSomewhere()) return null;
        var before = NUMBERED.matcher(text.substring(Math.max(0, place.start() - LONGEST_PARAGRAPH), place.start()));
        Integer number = null;
        while (before.find()) number = Integer.valueOf(before.group(1));
        return number;
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
