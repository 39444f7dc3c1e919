package followthrough.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What may be corrected in words that were signed without asking for a new signature: misspellings, capitals and
 * punctuation, and nothing that could turn a promise into another one. When in doubt it says no.
 */
final class WordingRule {

    /** Why a change is more than a correction; the words are {@code obstacle.<code>} in the pages. */
    enum Reason {
        correctionOfNumber,
        correctionOfMeaning,
        correctionOfName,
        correctionOfWords,
        correctionTooLarge
    }

    /** In one field: more misspellings than this are a new text. */
    static final int MOST_WORDS = 3;

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\d](?:[\\p{L}\\p{M}\\d'’.,/-]*[\\p{L}\\p{M}\\d])?[%£]?");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:\\n]\\s*$");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    /** Words that decide what is promised: they neither come, go nor change. */
    private static final Set<String> WEIGHTY = Stream.of(
                    ("not no nor never neither none nobody nothing nowhere without "
                                    + "cannot unless except only must may might shall should will would can could need needs all any every "
                                    + "each some most many few more less fewer least both either above below over under before after until "
                                    + "by within between from during than than about around nearly almost up down at "
                                    + "increase increases increased decrease decreases decreased reduce reduces reduced raise raises raised "
                                    + "rise fall start stop begin end one two three four five six seven eight nine ten eleven twelve dozen "
                                    + "half quarter third once twice double hour hours day days week weeks weekend month months year years "
                                    + "hourly daily weekly fortnight fortnightly monthly quarterly yearly annual annually "
                                    + "monday tuesday wednesday thursday friday saturday sunday january february march april june july "
                                    + "august september october november december")
                            .split(" "))
            .collect(Collectors.toUnmodifiableSet());

    private record Token(String text, boolean begins) {

        String folded() {
            return text.toLowerCase(Locale.ROOT).replace('’', '\'');
        }

        boolean isNumber() {
            return text.chars().anyMatch(Character::isDigit) || text.endsWith("%") || text.endsWith("£");
        }

        boolean isWeighty() {
            return WEIGHTY.contains(folded()) || folded().endsWith("n't");
        }

        /** Capitals within a sentence, or several in a word: a person, a body, an abbreviation. */
        boolean isName() {
            var capitals = text.chars().filter(Character::isUpperCase).count();
            return capitals > 1 || (capitals == 1 && !begins && !text.equals("I"));
        }
    }

    /** Empty when the second text says the same as the first and only spells it better. */
    static Optional<Reason> against(String before, String after) {
        var old = tokens(before);
        var fresh = tokens(after);
        if (!kept(old, Token::isNumber).equals(kept(fresh, Token::isNumber))
                || !signs(before).equals(signs(after))) return Optional.of(Reason.correctionOfNumber);
        if (!kept(old, Token::isWeighty).equals(kept(fresh, Token::isWeighty)))
            return Optional.of(Reason.correctionOfMeaning);
        if (!names(old).equals(names(fresh))) return Optional.of(Reason.correctionOfName);
        return compare(withoutArticles(old), withoutArticles(fresh));
    }

    private static Optional<Reason> compare(List<Token> old, List<Token> fresh) {
        if (old.size() != fresh.size()) return Optional.of(Reason.correctionOfWords);
        int corrected = 0;
        for (int i = 0; i < old.size(); i++) {
            var one = old.get(i).folded();
            var other = fresh.get(i).folded();
            if (bare(one).equals(bare(other))) continue;
            if (!isMisspelling(one, other)) return Optional.of(Reason.correctionOfWords);
            corrected++;
        }
        return corrected > MOST_WORDS ? Optional.of(Reason.correctionTooLarge) : Optional.empty();
    }

    /** The first letter stays ("able" is not "unable"), and of six letters at most two change, of fewer only one. */
    private static boolean isMisspelling(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < 3 || one.charAt(0) != other.charAt(0)) return false;
        return distance(one, other) <= (shorter >= 6 ? 2 : 1);
    }

    /** Letters that are another, missing, too many, or changed places with their neighbour. */
    static int distance(String one, String other) {
        var cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) cost[i][0] = i;
        for (int j = 0; j <= other.length(); j++) cost[0][j] = j;
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int least = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + same);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                cost[i][j] = swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
            }
        }
        return cost[one.length()][other.length()];
    }

    private static List<Token> tokens(String text) {
        var found = new ArrayList<Token>();
        var words = WORD.matcher(text);
        while (words.find()) {
            var before = text.substring(0, words.start());
            found.add(new Token(
                    words.group(),
                    before.isBlank() || SENTENCE_END.matcher(before).find()));
        }
        return found;
    }

    private static List<String> kept(List<Token> tokens, Predicate<Token> which) {
        return tokens.stream().filter(which).map(Token::folded).toList();
    }

    /** Names are compared as they are spelt; the first word of a sentence counts only where it has several capitals. */
    private static List<String> names(List<Token> tokens) {
        return tokens.stream().filter(Token::isName).map(Token::text).toList();
    }

    private static List<Token> withoutArticles(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> !ARTICLES.contains(token.folded()))
                .toList();
    }

    private static String bare(String word) {
        return word.replaceAll("[^\\p{L}\\p{M}\\d]", "");
    }

    /** Signs that turn figures round, in their order; a dash between words is none. */
    private static String signs(String text) {
        return text.replaceAll("[^<>≤≥=+%£$€×÷]", "");
    }

    private WordingRule() {}
}
