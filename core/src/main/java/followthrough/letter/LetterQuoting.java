package followthrough.letter;

import followthrough.inspection.Inspecting;
import followthrough.letter.document.Region;
import followthrough.letter.narrative.Narrative;
import followthrough.letter.quotation.Passage;
import followthrough.letter.quotation.Provenance;
import followthrough.letter.reading.wording.Sentences;
import followthrough.shared.InspectionReference;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the one rule of quoted words for each letter: of those in it, of areas added later, of verdicts, of reasons. */
@Service
@Transactional(readOnly = true)
public class LetterQuoting {

    private static final String TEXT = "text";
    private static final String OWN = "ownWords";

    private static final Pattern PARAGRAPHS = Pattern.compile("\\n\\s*\\n");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int KEY = 16;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    /** Letters by which two words are taken for the same. */
    private static final int RARE = 5;

    /** A heading or a number is not worth quoting. */
    private static final int SHORTEST = 25;

    /**
     * A sentence of a letter that may be picked.
     *
     * @param key names it in a form, as long as its words stay
     * @param place among all sentences of the letter, in whose order they are quoted
     */
    public record LetterSentence(String key, String words, int place) {

        static LetterSentence of(String words, int place) {
            var key = Sha256.of(words.getBytes(StandardCharsets.UTF_8)).substring(0, KEY);
            return new LetterSentence(key, words, place);
        }
    }

    private final Letters letters;
    private final Manuscripts manuscripts;
    private final LetterLayouts layouts;
    private final Inspecting inspecting;

    LetterQuoting(Letters letters, Manuscripts manuscripts, LetterLayouts layouts, Inspecting inspecting) {
        this.letters = letters;
        this.manuscripts = manuscripts;
        this.layouts = layouts;
        this.inspecting = inspecting;
    }

    /** For words that are quoted from a letter, of rooms that have asked for leave already. */
    public Provenance of(Letter letter) {
        var published = inspecting.stored(letter.inspection()).recordedFromPublished();
        return Provenance.of(letter.text(), published, published && manuscripts.existsById(letter.id()));
    }

    /** For words that are quoted from the newest letter of a visit, which may not be there yet. */
    public Provenance of(InspectionReference visit) {
        return letters.newest(visit.value())
                .map(this::of)
                .orElseGet(() -> Provenance.of("", inspecting.stored(visit).recordedFromPublished(), false));
    }

    /** Sentences of a visit's newest letter to pick from, in its order: of all those that are nearest to a finding. */
    public List<LetterSentence> sentences(InspectionReference visit, String finding, int most) {
        var all =
                letters.newestText(visit.value()).map(LetterQuoting::sentences).orElse(List.of());
        var narrative = new Narrative(List.of(finding), all);
        var about = rareWords(finding);
        Comparator<LetterSentence> nearest = Comparator.comparing((LetterSentence sentence) ->
                        narrative.belongs(sentence.words()).isEmpty())
                .thenComparing(sentence -> -shared(about, sentence.words()))
                .thenComparing(LetterSentence::place);
        return IntStream.range(0, all.size())
                .mapToObj(place -> LetterSentence.of(all.get(place), place))
                .sorted(nearest)
                .limit(most)
                .sorted(Comparator.comparing(LetterSentence::place))
                .toList();
    }

    private static long shared(Set<String> about, String words) {
        return rareWords(words).stream().filter(about::contains).count();
    }

    /** Those that say what it is about, by how they begin: they are short in no letter. */
    private static Set<String> rareWords(String text) {
        return NO_LETTERS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= RARE)
                .map(word -> word.substring(0, RARE))
                .collect(Collectors.toSet());
    }

    /** What was typed and the sentences that were picked, as one quotation of a visit's newest letter. */
    public String joined(InspectionReference visit, String typed, Collection<LetterSentence> picked) {
        var more = picked.stream()
                .map(LetterSentence::words)
                .filter(words -> !typed.contains(words))
                .toList();
        return more.isEmpty()
                ? typed
                : of(visit)
                        .joined(Stream.concat(Stream.of(typed), more.stream()).toList());
    }

    private static List<String> sentences(String text) {
        return Arrays.stream(PARAGRAPHS.split(text, -1))
                .map(paragraph -> SPACE.matcher(paragraph).replaceAll(" ").strip())
                .flatMap(paragraph -> Sentences.of(paragraph).stream())
                .filter(sentence -> sentence.length() >= SHORTEST)
                .distinct()
                .toList();
    }

    /** The page on which words of a visit's newest letter are printed, or null where it has none. */
    public @Nullable Integer page(InspectionReference visit, Passage place) {
        return letters.newest(visit.value())
                .flatMap(layouts::of)
                .flatMap(layout -> layout.layout().regions(place.start(), place.end()).stream()
                        .findFirst())
                .map(Region::page)
                .orElse(null);
    }

    /** A finding that nobody read, as it may be stored. */
    Wording added(Letter letter, Wording typed) {
        insistOnWords(typed);
        Refused.unlessEmpty(of(letter).obstaclesToDeadline(typed.deadline(), typed.own()));
        var words = new Provenance.Typed(typed.text(), typed.start(), null, typed.own());
        return typed.quoting(of(letter).settle(words, TEXT, OWN));
    }

    /** A finding as somebody put it right; unchanged words stay what they were. */
    Wording corrected(Letter letter, UUID finding, Wording typed) {
        insistOnWords(typed);
        var before = letter.finding(finding).wording();
        if (!Objects.equals(typed.deadline(), before.deadline()))
            Refused.unlessEmpty(of(letter).obstaclesToDeadline(typed.deadline(), typed.own()));
        if (typed.text().equals(before.text())) return typed.withWordsOf(before);
        var place = before.place();
        var read = before.own() && place.isSomewhere()
                ? letter.text().substring(place.start(), place.end())
                : before.text();
        var words = new Provenance.Typed(
                typed.text(), place.start() - typed.text().length(), new Provenance.Slip(read, place), typed.own());
        return typed.quoting(of(letter).settle(words, TEXT, OWN));
    }

    /** What a reason quotes must be the letter's. */
    void insistOnReason(Letter letter, String reason) {
        Refused.unlessEmpty(of(letter).obstaclesToReason(reason, "reason"));
    }

    private static void insistOnWords(Wording typed) {
        if (typed.text().isBlank()) throw new Refused(Obstacle.at(TEXT, "findingWithoutWords"));
    }
}
