package followthrough.workflow.decision;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Which values a cell asks for by name, besides the one it stands under. */
final class DecisionNames {

    private static final Pattern WORDS = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

    /** Functions of FEEL whose names are several words; those of one word are known by their bracket. */
    private static final Pattern FUNCTIONS =
            Pattern.compile("\\b(?:string length|upper case|lower case|substring before|substring after|starts with"
                    + "|ends with|list contains|distinct values|date and time|years and months duration|day of week"
                    + "|day of year|week of year|month of year|last day of month|get value|is defined)\\s*\\(");

    private static final Pattern NAME = Pattern.compile("\\b[A-Za-z_][A-Za-z0-9_]*\\b(?!\\s*\\()");

    private static final Set<String> FEEL = Set.of(
            "and",
            "or",
            "not",
            "if",
            "then",
            "else",
            "in",
            "for",
            "return",
            "some",
            "every",
            "satisfies",
            "between",
            "instance",
            "of",
            "true",
            "false",
            "null",
            "function",
            "cellInput");

    static Set<String> in(String cell) {
        var bare = FUNCTIONS.matcher(WORDS.matcher(cell).replaceAll(" ")).replaceAll(" (");
        var names = new LinkedHashSet<String>();
        NAME.matcher(bare).results().forEach(name -> names.add(name.group()));
        names.removeAll(FEEL);
        return names;
    }

    private DecisionNames() {}
}
