package followthrough.letter.reading.fact;

import followthrough.letter.document.Prose;
import followthrough.letter.reading.wording.DateMentions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Name and post of the person a letter is to, from the lines above the salutation. */
public final class Addressee {

    private static final Pattern POST = Pattern.compile(
            "\\b(?:(?:Interim|Acting|Corporate|Strategic|Executive|Deputy|Assistant|Service|Group|Joint) )*"
                    + "(?:Director|Head|Chief|Commissioner|Leader|Corporate Director|Officer|Lead|Executive)\\b");
    private static final Pattern ORGANISATION = Pattern.compile(
            " (?=(?:the )?(?:London Borough|Royal Borough|Metropolitan Borough|Borough|City|County Council) of \\p{Lu})"
                    + "| (?=(?:(?!Of |Services |Children|Families |Director |Education |Learning |Care )\\p{Lu}[\\p{L}\u2019'-]+ ){1,4}(?:City |County |Borough |Metropolitan |District )*Council\\b)");
    private static final Pattern ADDRESS = Pattern.compile(
            "\\d|(?i)\\b(?:council|borough of|street|road|avenue|lane|house|hall|centre|building|buildings|floor|offices?"
                    + "|square|quay|plaza|way|town|county hall|po box)\\b");
    private static final Pattern TITLED = Pattern.compile("(?:Mr|Mrs|Ms|Miss|Mx|Dr|Professor|Prof|Sir|Dame|Cllr)\\b");
    private static final Pattern REST_OF_COUNCIL =
            Pattern.compile("(?:(?:County|City|Borough|Metropolitan|District|Unitary) ){0,3}Council");
    private static final Pattern TITLE = Pattern.compile(
            "(?i)\\b(?:inspections?|visits?|reports?|reviews?|arrangements|findings|outcomes?|letter)\\b");
    private static final int LONGEST_NAME = 7;
    private static final int LONGEST_LINE = 400;

    public static @Nullable String of(Opening opening) {
        if (!opening.isLetter()) return null;
        var lines = afterDate(opening.above());
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.length() > LONGEST_LINE) continue;
            var post = POST.matcher(line);
            if (post.find() && !isTitle(line.substring(0, post.start())))
                return post.start() > 0 ? onOneLine(whole(lines, i), post.start()) : onSeveral(lines, i);
        }
        return lines.isEmpty() || ADDRESS.matcher(lines.get(0)).find() || isTitle(lines.get(0)) ? null : lines.get(0);
    }

    /** "Monitoring visit to Lead Borough" is what the letter is about, and nobody's name. */
    private static boolean isTitle(String words) {
        return TITLE.matcher(words).find();
    }

    /** "…, Anytown Metropolitan / Borough Council" is broken by the margin. */
    private static String whole(List<String> lines, int i) {
        boolean broken = i + 1 < lines.size()
                && REST_OF_COUNCIL.matcher(lines.get(i + 1)).matches();
        return broken ? lines.get(i) + " " + lines.get(i + 1) : lines.get(i);
    }

    private static List<String> afterDate(List<String> lines) {
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() < LONGEST_LINE && DateMentions.whole(lines.get(i)) != null) from = i + 1;
        }
        return from < lines.size() ? lines.subList(from, lines.size()) : lines;
    }

    /** "Mr A Name Director of Children's Services Anytown City Council Town Hall …". */
    private static String onOneLine(String line, int post) {
        var name = withoutComma(line.substring(0, post));
        var rest = line.substring(post);
        var title = untilAddress(beforeOrganisation(rest));
        return name.isEmpty() ? withoutComma(title) : name + ", " + withoutComma(title);
    }

    private static String beforeOrganisation(String text) {
        var organisation = ORGANISATION.matcher(text);
        return organisation.find() ? text.substring(0, organisation.start()) : text;
    }

    private static String untilAddress(String rest) {
        var digit = Pattern.compile("\\d").matcher(rest);
        return digit.find() ? rest.substring(0, digit.start()) : rest;
    }

    private static String onSeveral(List<String> lines, int post) {
        List<String> parts = new ArrayList<>();
        if (post > 0 && isName(lines.get(post - 1))) parts.add(withoutComma(lines.get(post - 1)));
        else if (post > 1 && isTitled(lines.get(post - 2))) parts.add(withoutComma(lines.get(post - 2)));
        for (int i = post; i < lines.size() && i < post + 3 && isPost(lines.get(i), i == post); i++) {
            parts.add(withoutComma(beforeOrganisation(lines.get(i))));
        }
        return String.join(", ", parts);
    }

    /** Mrs Hall is no town hall. */
    private static boolean isName(String line) {
        return isTitled(line) || !ADDRESS.matcher(line).find();
    }

    private static boolean isTitled(String line) {
        return TITLED.matcher(line).lookingAt() && Prose.words(line) <= LONGEST_NAME;
    }

    private static boolean isPost(String line, boolean first) {
        return first
                || (!ADDRESS.matcher(line).find() && line.matches("(?:and|of|for|Children|Services|Education|[(&]).*"));
    }

    private static String withoutComma(String text) {
        return text.strip().replaceFirst("[,;\\s]+$", "");
    }

    private Addressee() {}
}
