package followthrough.inspection;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A kind of inspection with its headings, kinds of finding and judgements; when a statement is due is decided elsewhere.
 *
 * @param headings in the order in which they are tried; all patterns are over folded words
 * @param asksForStatement whether the director must send a statement of proposed action
 * @param directorCommentsOnDraft whether the director may comment before the letter is issued
 * @param usuallyFinal whether its verdict normally ends an area; a monitoring visit's does not
 * @param endsStatement whether it is a full re-inspection, which ends the duty to send an earlier visit's statement
 * @param listsAreas whether every letter of the kind has a list of areas that need work, or says that there is none
 * @param listsStrengths whether nearly every letter of the kind has a list of strengths
 */
public record Framework(
        String code,
        String name,
        String legalBasis,
        Validity validity,
        Set<FindingKind> kinds,
        List<Pattern> signs,
        List<Heading> headings,
        List<Introduction> introductions,
        List<Judgement> judgements,
        boolean asksForStatement,
        boolean directorCommentsOnDraft,
        boolean usuallyFinal,
        boolean endsStatement,
        boolean listsAreas,
        boolean listsStrengths) {

    private static final int LONGEST_HEADING = 200;
    private static final Pattern HEADING_WORD = Pattern.compile("[a-z]{5,}");

    /**
     * What a heading opens.
     *
     * @param kind the kind of the findings below it; null when it opens something else
     * @param forOthers its items are for another body (a safeguarding board, the police), not for the authority
     * @param opensPart so is everything after it, once the authority's own findings have been read
     * @param loose other words may stand before its own, so that it must stand apart to be one
     * @param background what stands below it is about the inspection or the area, and never a finding
     */
    public record Heading(
            Pattern pattern,
            @Nullable FindingKind kind,
            boolean forOthers,
            boolean opensPart,
            boolean loose,
            boolean background) {

        /** The same where all partners are inspected and no list is another body's. */
        Heading ofAll() {
            return forOthers
                    ? new Heading(pattern, FindingKind.AREA_FOR_IMPROVEMENT, false, opensPart, loose, background)
                    : this;
        }
    }

    /** A phrase in a sentence with a colon that stands where a heading would ("The following strengths …:"). */
    public record Introduction(Pattern pattern, FindingKind kind) {}

    /** One thing that is graded: its name in the framework, how letters print it, and the grades there are. */
    public record Judgement(String name, Pattern says, List<String> grades) {}

    public Framework {
        kinds = Set.copyOf(kinds);
        signs = List.copyOf(signs);
        headings = List.copyOf(headings);
        introductions = List.copyOf(introductions);
        judgements = List.copyOf(judgements);
    }

    /** What the given folded words open when they stand as a heading. */
    public Optional<Heading> heading(String words) {
        if (words.isEmpty() || words.length() > LONGEST_HEADING) return Optional.empty();
        return headings.stream()
                .filter(heading -> heading.pattern().matcher(words).matches())
                .findFirst();
    }

    /** The words that headings are made of, long enough to be known again when a letter of them is wrong. */
    public Set<String> headingWords() {
        return headings.stream()
                .filter(heading -> heading.kind() != null)
                .flatMap(heading ->
                        HEADING_WORD.matcher(heading.pattern().pattern()).results())
                .map(MatchResult::group)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What the given folded words open when they end with a colon and a list follows: what is named last. */
    public Optional<Introduction> introduction(String words) {
        return introductions.stream()
                .filter(introduction -> endOfLast(introduction, words) >= 0)
                .max(Comparator.comparingInt(introduction -> endOfLast(introduction, words)));
    }

    private static int endOfLast(Introduction introduction, String words) {
        return introduction
                .pattern()
                .matcher(words)
                .results()
                .mapToInt(MatchResult::end)
                .max()
                .orElse(-1);
    }
}
