package followthrough.letter.reading.wording;

import followthrough.inspection.FindingKind;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a finding says that it was an area before; letters have many ways to say so. */
public final class Recurring {

    private static final String GAP = "(?:\\W+\\w+){0,7}?\\W+";
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

    /** An inspection before this one; a child's "last review" or "last visit" is none. */
    private static final Pattern EARLIER = words("(?:previous|last|earlier|prior|preceding|former|(?:19|20)\\d{2})"
            + GAP + "(?:inspections?|re-inspections?|(?:monitoring|focused|inspection)\\W+visits?|area\\W+reviews?)");

    private static final Pattern EARLIER_VISIT = words("(?:previous|last)\\W+visit");
    private static final Pattern EARLIER_YEAR =
            words("(?:in|of|since|from|during)\\W+(?:" + MONTH + "\\W+)?(?:19|20)\\d{2}");

    private static final Pattern AREA = words("areas?\\W+(?:for|of|requiring|in\\W+need\\W+of)\\W+(?:further\\W+)?"
            + "(?:development|improvement|concern|(?:immediate\\W+)?priority(?:\\W+and\\W+immediate)?\\W+action"
            + "|(?:significant\\W+|serious\\W+)?weakness)");

    /** "Implement the following areas for improvement from the previous inspection". */
    private static final Pattern AREA_OF_EARLIER = words("areas?\\W+(?:for|of|requiring)\\W+(?:\\w+\\W+){0,2}"
            + "(?:development|improvement|action|weakness)\\W+(?:from|of)\\W+(?:the|its|their|our)\\W+"
            + "(?:previous|last|earlier)\\W+(?:\\w+\\W+){0,4}?(?:inspection|visit)");

    /** "(area for development last time)". */
    private static final Pattern IN_BRACKETS = Pattern.compile(
            "(?i)\\((?:[^()]{0,40}\\b)?areas?\\W+(?:for|of)\\W+(?:\\w+\\W+){0,2}?(?:development|improvement|action|weakness)\\b[^()]{0,40}"
                    + "\\b(?:last|previous|earlier|(?:19|20)\\d{2})\\b[^()]{0,40}\\)");

    /** "… remains uneven, as it was at the last inspection". */
    private static final Pattern AS_BEFORE = words("as\\W+(?:it|they|this|these|that)\\W+(?:was|were|did|had)\\W+"
            + "(?:been\\W+)?(?:at|in|during)\\W+(?:the|our|its|their)\\W+"
            + "(?:previous|last|earlier)\\W+(?:\\w+\\W+){0,3}?(?:inspection|visit)");

    private static final Pattern LOOSELY_AN_AREA =
            words("weakness(?:es)?|shortfalls?|deficits?|deficienc(?:y|ies)|concerns?"
                    + "|issues?|recommendations?|priority\\W+actions?|areas\\W+identified");

    private static final Pattern FOUND = words(
            "identified|raised|highlighted|noted|reported|found|recorded|recommended" + "|outstanding|unresolved|made");
    private static final Pattern WAS = words(
            "was|were|been|being|remains?|remained|continues?|continued|still|had|previously" + "|formerly|already");
    private static final Pattern PREVIOUSLY = words("(?:was|were|been)\\W+(?:also\\W+)?(?:previously|formerly)"
            + "|previously\\W+(?:identified|reported|raised|an\\W+area)"
            + "|(?:remains?|continues?\\W+to\\W+be|(?:is|are)\\W+still)\\W+(?:an?\\W+)?(?:outstanding\\W+)?areas?");
    private static final Pattern GOOD = words("strengths?|good\\W+practice|outstanding\\W+practice");
    private static final Pattern OVER = words(
            "no\\W+longer|(?:has|have)\\W+(?:now\\W+|since\\W+)?been\\W+(?:fully\\W+)?"
                    + "(?:addressed|resolved|rectified|remedied|met|completed)|is\\W+now\\W+(?:met|resolved|addressed)");
    private static final Pattern BETTER = words("(?:has|have)\\W+(?:\\w+\\W+)?improved|good\\W+progress");
    private static final Pattern OPEN = words("(?:remains?|continues?\\W+to\\W+be|still)\\W+(?:an?\\W+)?"
            + "(?:outstanding|unresolved|area|to\\W+be)|not\\W+(?:yet\\W+)?(?:been\\W+)?(?:fully\\W+)?"
            + "(?:addressed|resolved|completed|met)|(?:has|have)\\W+yet\\W+to");

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    /** Null when the text does not say that it was an area before. */
    public static @Nullable Recurrence in(String text, FindingKind kind) {
        for (String sentence : Sentences.of(text)) {
            if (saysSo(sentence) || (kind.needsWork() && has(AS_BEFORE, sentence))) return outcome(sentence, kind);
        }
        return null;
    }

    public static boolean saysSo(String sentence) {
        if (has(AREA_OF_EARLIER, sentence) || IN_BRACKETS.matcher(sentence).find()) return true;
        if (has(AREA, sentence)) {
            boolean before = has(EARLIER, sentence) || has(EARLIER_VISIT, sentence) || has(EARLIER_YEAR, sentence);
            return has(PREVIOUSLY, sentence) || (before && (has(WAS, sentence) || has(FOUND, sentence)));
        }
        if (!has(EARLIER, sentence) || has(GOOD, sentence)) return false;
        return has(FOUND, sentence) || (has(LOOSELY_AN_AREA, sentence) && has(WAS, sentence));
    }

    public static boolean isOver(String sentence) {
        return has(OVER, sentence) || has(BETTER, sentence);
    }

    private static boolean has(Pattern words, String sentence) {
        return WordStarts.has(words, sentence);
    }

    private static Recurrence outcome(String sentence, FindingKind kind) {
        if (has(OVER, sentence)) return Recurrence.NOW_MET;
        if (has(OPEN, sentence) || kind.needsWork()) return Recurrence.STILL_OPEN;
        return Recurrence.NOW_MET;
    }

    private Recurring() {}
}
