package followthrough.letter.quotation;

import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one rule for words that are quoted from a letter, which every door asks: they stand in it, but for white space,
 * hyphens, typographic signs and bullets; where not, they are refused, or kept as a person's own where one may have any.
 */
public final class Provenance {

    /** More than this between quotation marks is a quotation; less is a word that somebody holds off. */
    private static final int WORDS_OF_A_QUOTATION = 3;

    private static final Pattern QUOTED =
            Pattern.compile("[\u201c\"\u00ab]([^\u201c\u201d\"\u00ab\u00bb]+)[\u201d\"\u00bb]");

    /** Says that words are left out between those that are quoted. */
    private static final String MARK = "[\u2026]";

    private static final Pattern LEFT_OUT = Pattern.compile("\\[(?:\u2026|\\.\\.\\.)]");

    private final FoldedLetter letter;
    private final boolean published;
    private final boolean hasText;
    private final boolean typedHere;

    private Provenance(String text, boolean published, boolean typedHere) {
        this.letter = new FoldedLetter(text);
        this.published = published;
        this.hasText = !letter.folded().isEmpty();
        this.typedHere = typedHere;
    }

    /**
     * For one letter.
     *
     * @param text its own words; nothing where there is no letter yet, or none that can be read
     * @param published whether it is out in the world, so that nobody here has a say in what stands in it
     * @param typedHere whether its text is somebody's typing and was read in no document
     */
    public static Provenance of(String text, boolean published, boolean typedHere) {
        return new Provenance(text, published, typedHere);
    }

    /**
     * Words as somebody typed or picked them.
     *
     * @param near where they were picked, since the same may stand there twice; 0 for typed ones
     * @param slip what the reader made of the place that these put right, or null; so small a difference is a misreading
     * @param kept whether they were told that these are not the letter's, and keep them
     */
    public record Typed(String words, int near, @Nullable Slip slip, boolean kept) {

        public static Typed of(String words) {
            return new Typed(words, 0, null, false);
        }
    }

    /** What was read, and where. */
    public record Slip(String read, Passage place) {}

    /** What they are; refused at the field of the words, or at that of the tick with which they can be kept. */
    public QuotedWords settle(Typed typed, String field, String tick) {
        Refused.unlessEmpty(obstacles(typed, field, tick));
        return settled(typed);
    }

    /** The letter's own words and no others. */
    public QuotedWords insist(String words, String field) {
        var found = find(words, 0).orElse(null);
        if (found == null) throw new Refused(Obstacle.at(field, "wordsNotInLetter"));
        return found;
    }

    /** The same rule, asked before it is enforced. */
    public List<Obstacle> obstacles(Typed typed, String field, String tick) {
        if (clean(typed.words()).isEmpty() || find(typed.words(), typed.near()).isPresent()) return List.of();
        if (!mayKeep(typed)) return List.of(Obstacle.at(field, "wordsNotInLetter"));
        return typed.kept() ? List.of() : List.of(Obstacle.at(tick, "wordsNotInLetterKept"));
    }

    /** The same for a quotation that is read by itself: what it leaves out between its sentences is marked. */
    public List<Obstacle> obstaclesToQuotation(Typed typed, String field, String tick) {
        if (quoted(typed.words()).isPresent()) return List.of();
        if (find(typed.words(), 0).isPresent()) return List.of(Obstacle.at(field, "quotationLeavesOut"));
        return obstacles(typed, field, tick);
    }

    /** The same quotation as it is stored once nothing stands in the way. */
    public QuotedWords settledQuotation(Typed typed) {
        return quoted(typed.words()).orElseGet(() -> settled(typed));
    }

    /** One quotation of what was picked in several places: in the letter's order, with a mark for what is left out. */
    public String joined(Collection<String> picked) {
        var inOrder = picked.stream()
                .flatMap(words -> Stream.of(LEFT_OUT.split(words, -1)))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .sorted(Comparator.comparingInt(this::start))
                .toList();
        var quotation = new StringBuilder();
        var last = "";
        for (var words : inOrder) {
            var following = last.isEmpty() || follows(last + "\n" + words);
            if (!last.isEmpty()) quotation.append(following ? "\n" : "\n" + MARK + "\n");
            last = following && !last.isEmpty() ? last + "\n" + words : words;
            quotation.append(words);
        }
        return quotation.toString();
    }

    private boolean follows(String words) {
        return following(words, 0).isPresent();
    }

    private int start(String words) {
        return following(words, 0).map(Passage::start).orElse(Integer.MAX_VALUE);
    }

    /** Each of its parts stands in the letter as it is, after the one before. */
    private Optional<QuotedWords> quoted(String words) {
        int start = -1;
        int end = 0;
        for (var part : LEFT_OUT.split(words, -1)) {
            var place = following(part, end).orElse(null);
            if (place == null) return Optional.empty();
            if (start < 0) start = place.start();
            end = place.end();
        }
        return Optional.of(new QuotedWords(clean(words), new Passage(start, end), typedHere));
    }

    private Optional<Passage> following(String words, int from) {
        var folded = new FoldedLetter(words).folded();
        return Passage.in(letter, folded, from)
                .or(() -> PickedLines.following(letter).find(folded).filter(place -> place.start() >= from));
    }

    /** As they are stored once nothing stands in the way. */
    public QuotedWords settled(Typed typed) {
        return find(typed.words(), typed.near()).orElseGet(() -> {
            var slip = typed.slip();
            return new QuotedWords(clean(typed.words()), slip == null ? Passage.NOWHERE : slip.place(), true);
        });
    }

    /** What a reason puts between quotation marks must be the letter's as well. */
    public List<Obstacle> obstaclesToReason(String reason, String field) {
        if (!hasText) return List.of();
        return QUOTED.matcher(reason)
                .results()
                .map(found -> found.group(1))
                .filter(words -> words.strip().split("\\s+").length >= WORDS_OF_A_QUOTATION)
                .filter(words -> find(words, 0).isEmpty())
                .map(words -> Obstacle.at(field, "reasonQuotesNoLetter", words))
                .limit(1)
                .toList();
    }

    /** A deadline is the letter's word too; whoever issues a letter may set another one, and says that it is theirs. */
    public List<Obstacle> obstaclesToDeadline(@Nullable String deadline, boolean kept) {
        if (deadline == null || !hasText || find(deadline, 0).isPresent()) return List.of();
        return !published && kept ? List.of() : List.of(Obstacle.at("deadline", "deadlineNotInLetter"));
    }

    private Optional<QuotedWords> find(String words, int near) {
        var folded = new FoldedLetter(words).folded();
        return Passage.in(letter, folded, Math.max(0, near))
                .or(() -> Passage.in(letter, folded, 0))
                .or(() -> PickedLines.of(letter).find(folded))
                .map(place -> new QuotedWords(clean(words), place, typedHere));
    }

    private boolean mayKeep(Typed typed) {
        if (!published || !hasText) return true;
        var slip = typed.slip();
        return slip != null && Misreading.is(slip.read(), typed.words());
    }

    private static String clean(String words) {
        return words.lines()
                .map(Bullets::without)
                .collect(Collectors.joining(" "))
                .strip();
    }
}
