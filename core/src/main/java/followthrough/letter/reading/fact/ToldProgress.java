package followthrough.letter.reading.fact;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the words around a number say of so many areas. */
enum ToldProgress {
    OPEN,
    DONE;

    private static final Pattern OPEN_BEFORE =
            Pattern.compile("\\b(?:exceptions? of|except for|except|apart from|other than|all but"
                    + "|(?:insufficient|limited|little|no|not enough)(?: \\w+)? progress(?: \\w+){0,4}? (?:in|on|against|with)"
                    + "|not (?:yet )?(?:fully )?(?:addressed|completed|met|resolved))(?: the| only| of)?\\s*$");
    private static final Pattern DONE_BEFORE = Pattern.compile("\\b(?:progress(?: \\w+){0,4}? (?:in|on|against|with)"
            + "|(?:addressed|completed|met|resolved|implemented))(?: the| all| of)?\\s*$");
    private static final Pattern AFTER = Pattern.compile(
            "\\b(?:(?<open>still|remains?|remaining|outstanding|yet to|to be (?:completed|addressed)|continues?|requires?|needs?|insufficient"
                    + "|partially|partly|in part|(?:not|never)(?: yet)?(?: been)?(?: \\w+)? (?:addressed|met|completed|resolved)"
                    + "|(?:does|do|did) not|fails?|little progress|limited progress|no progress)"
                    + "|(?<done>addressed|completed|met|meets?|resolved|progress|progressed|improved|achieved|implemented))\\b");

    static @Nullable ToldProgress of(String before, String after) {
        var ending = before.substring(Math.max(0, before.length() - 120));
        if (OPEN_BEFORE.matcher(ending).find()) return OPEN;
        if (DONE_BEFORE.matcher(ending).find()) return DONE;
        var found = AFTER.matcher(after);
        if (!found.find()) return null;
        return found.group("open") != null ? OPEN : DONE;
    }
}
