package followthrough.letter.narrative;

import followthrough.letter.narrative.Narrative.Belonging;
import followthrough.letter.quotation.ParagraphNumbers;
import followthrough.letter.reading.wording.Sentences;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which finding each sentence speaks of: by its own words, by the paragraph that a finding names, or by what it goes on with. */
public final class Belongings {

    /** "This means that …": of what the sentence before speaks of. Every second of such proposals is right. */
    private static final Pattern GOES_ON =
            Pattern.compile("(?:This|These|They|It|Its|Their|Such|As a result|As a consequence"
                    + "|Consequently|Therefore|In these|For these|Because of this|Similarly)\\b.*");

    /** Praise with a "but": of the same matter. Of such proposals seven in ten are right. */
    private static final Pattern TURNS =
            Pattern.compile("(?:However|But|Although|Despite|Nevertheless|Nonetheless|While)\\b.*");

    private static final Pattern NAMED_PARAGRAPHS =
            Pattern.compile("(?i)\\(\\s*(?:see\\s+)?paragraphs?\\s+([\\d\\s,;and&]+)\\)");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final int FURTHEST = 3;

    private final Narrative narrative;
    private final Outline outline;
    private final ParagraphNumbers numbers;
    private final List<Set<Integer>> named = new ArrayList<>();

    /** A sentence, and where it stands in the letter's text; at -1 where that is not known. */
    public record Told(String words, int start) {}

    public Belongings(List<String> findings, List<Told> sentences, String text) {
        this.narrative =
                new Narrative(findings, sentences.stream().map(Told::words).toList());
        this.outline = Outline.of(text);
        this.numbers = ParagraphNumbers.of(text);
        for (var finding : findings) named.add(namedIn(finding));
    }

    private static Set<Integer> namedIn(String finding) {
        Set<Integer> paragraphs = new HashSet<>();
        var names = NAMED_PARAGRAPHS.matcher(finding);
        while (names.find()) {
            var number = NUMBER.matcher(names.group(1));
            while (number.find()) paragraphs.add(Integer.parseInt(number.group()));
        }
        return paragraphs;
    }

    public Optional<Belonging> of(Told sentence) {
        var said = narrative.belongs(sentence.words());
        if (said.filter(Belonging::likely).isPresent() || sentence.start() < 0) return said;
        return byParagraph(sentence).or(() -> said).or(() -> goesOn(sentence));
    }

    /** The letter itself says which of its paragraphs a finding stands for. */
    private Optional<Belonging> byParagraph(Told sentence) {
        var paragraph = numbers.at(sentence.start());
        if (paragraph == null) return Optional.empty();
        for (int finding = 0; finding < named.size(); finding++) {
            if (named.get(finding).contains(paragraph)) return Optional.of(new Belonging(finding, true));
        }
        return Optional.empty();
    }

    private Optional<Belonging> goesOn(Told sentence) {
        var above = Sentences.of(outline.at(sentence.start()).above(sentence.start()));
        boolean goesOn =
                goesOn(sentence.words()) || TURNS.matcher(sentence.words()).matches();
        int furthest = Math.max(0, above.size() - FURTHEST);
        for (int before = above.size() - 1; before >= furthest && goesOn; before--) {
            var found = narrative.belongs(above.get(before));
            if (found.isPresent()) return found.map(told -> new Belonging(told.finding(), false));
            goesOn = goesOn(above.get(before));
        }
        return Optional.empty();
    }

    private static boolean goesOn(String words) {
        return GOES_ON.matcher(words).matches();
    }
}
