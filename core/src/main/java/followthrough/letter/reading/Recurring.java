package followthrough.letter.reading;

import followthrough.inspection.FindingKind;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a finding says that it was an area before; letters have many ways to say so. */
final class Recurring {

    private static final String EARLIER =
            "(?:previous|last|earlier|prior|preceding|former|(?:19|20)\\d{2})(?:\\W+\\w+){0,7}?\\W+(?:inspections?|visits?|reviews?|letters?|reports?)\\b";

    private static final String AREA =
            "(?:areas?\\W+(?:for|of|requiring|in need of)\\W+(?:further\\W+)?(?:development|improvement|concern"
                    + "|(?:immediate\\W+)?priority(?:\\W+and\\W+immediate)?\\W+action|(?:significant\\W+|serious\\W+)?weakness)"
                    + "|weakness(?:es)?|shortfalls?|deficits?|deficienc(?:y|ies)|concerns?|issues?|recommendations?|priority\\W+actions?"
                    + "|areas\\W+identified)";

    private static final String FOUND =
            "(?:identified|raised|highlighted|noted|reported|found|recorded|recommended|outstanding|unresolved|made)";

    private static final Pattern AN_EARLIER_ONE = Pattern.compile("(?i)\\b" + EARLIER);
    private static final Pattern AN_AREA = Pattern.compile("(?i)\\b" + AREA + "\\b");
    private static final Pattern WAS_FOUND = Pattern.compile("(?i)\\b" + FOUND + "\\b");
    private static final Pattern WAS = Pattern.compile(
            "(?i)\\b(?:was|were|been|being|remains?|remained|continues?|continued|still|had|previously|formerly|already|identified)\\b");
    private static final Pattern PREVIOUSLY = Pattern.compile(
            "(?i)\\b(?:(?:was|were|been)\\W+(?:also\\W+)?(?:previously|formerly)"
                    + "|previously\\W+(?:identified|reported|raised|an\\W+area)"
                    + "|(?:remains?|continues?\\W+to\\W+be|is\\W+still|are\\W+still)\\W+(?:an?\\W+)?(?:outstanding\\W+)?area)");
    private static final Pattern GOOD =
            Pattern.compile("(?i)\\b(?:strengths?|good\\W+practice|outstanding\\W+practice)\\b");
    private static final Pattern OVER = Pattern.compile(
            "(?i)\\bno\\W+longer\\b|\\b(?:has|have)\\W+(?:now\\W+|since\\W+)?been\\W+(?:fully\\W+)?"
                    + "(?:addressed|resolved|rectified|remedied|met|completed)\\b|\\bis\\W+now\\W+(?:met|resolved|addressed)\\b");
    private static final Pattern OPEN =
            Pattern.compile("(?i)\\b(?:remains?|continues?\\W+to\\W+be|still)\\W+(?:an?\\W+)?"
                    + "(?:outstanding|unresolved|area|to\\W+be)\\b|\\bnot\\W+(?:yet\\W+)?(?:been\\W+)?(?:fully\\W+)?"
                    + "(?:addressed|resolved|completed|met)\\b|\\bhas\\W+yet\\W+to\\b");

    /** Null when the text does not say that it was an area before. */
    static @Nullable Recurrence in(String text, FindingKind kind) {
        for (String sentence : Sentences.of(text)) {
            if (saysSo(sentence)) return outcome(sentence, kind);
        }
        return null;
    }

    static boolean saysSo(String sentence) {
        boolean area = AN_AREA.matcher(sentence).find();
        if (PREVIOUSLY.matcher(sentence).find() && area) return true;
        if (!AN_EARLIER_ONE.matcher(sentence).find()) return false;
        return area ? WAS.matcher(sentence).find() : WAS_FOUND.matcher(sentence).find() && !isPraise(sentence);
    }

    private static boolean isPraise(String sentence) {
        return GOOD.matcher(sentence).find();
    }

    private static Recurrence outcome(String sentence, FindingKind kind) {
        if (OVER.matcher(sentence).find()) return Recurrence.NOW_MET;
        if (OPEN.matcher(sentence).find() || kind.needsWork()) return Recurrence.STILL_OPEN;
        return Recurrence.NOW_MET;
    }

    private Recurring() {}
}
