package followthrough.letter.reading.fact;

import followthrough.letter.reading.wording.Closing;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** To whom copies went, from "Copy: …" at the end; several people may have slipped onto one line. */
public final class Copies {

    private static final Pattern LABEL =
            Pattern.compile("(?i)(?:cop(?:y|ies|ied)(?: to)?|c\\.?c\\.?(?: to)?)\\s*:?\\s*");
    private static final Pattern NEXT_PERSON = Pattern.compile(
            "(?<=Council|Authority|Borough|Partnership|Board|Trust|Ofsted|Education|Services?|CCG|ICB|Police)\\s+"
                    + "(?=(?:(?:Mr|Mrs|Ms|Dr|Sir|Dame|Cllr|Councillor) )?\\p{Lu}[\\p{L}\u2019'-]+(?: \\p{Lu}[\\p{L}\u2019'-]*){1,3},)");
    private static final int MOST = 40;
    private static final int LONGEST_LINE = 1000;

    public static List<String> of(Opening opening) {
        List<String> found = new ArrayList<>();
        boolean begun = false;
        for (String line : opening.below()) {
            boolean label = Closing.isCopyList(line) || line.strip().matches("(?i)(?:copy|copies|cc)(?: to)?");
            begun |= label;
            if (!begun) continue;
            if (found.size() > MOST || line.length() > LONGEST_LINE || (!label && Closing.begins(line))) break;
            people(label ? LABEL.matcher(line).replaceFirst("") : line, found);
        }
        return found;
    }

    private static void people(String line, List<String> found) {
        for (String part : line.split(";", -1)) {
            for (String person : NEXT_PERSON.split(part, -1)) {
                if (!person.isBlank()) found.add(person.strip().replaceFirst("[,;]$", ""));
            }
        }
    }

    private Copies() {}
}
