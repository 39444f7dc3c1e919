package followthrough.inspection;

import followthrough.shared.FoldedText;
import java.util.List;

/** Reduces a name as printed to the words that tell one authority from another. */
final class AuthorityName {

    private static final List<String> BEFORE = List.of(
            "the",
            "council of",
            "london borough of",
            "royal borough of",
            "metropolitan borough of",
            "metropolitan district of",
            "metropolitan city of",
            "borough of",
            "city of",
            "city and county of",
            "county of",
            "county");

    private static final List<String> AFTER = List.of(
            "council",
            "county",
            "city",
            "borough",
            "metropolitan",
            "district",
            "unitary",
            "authority",
            "corporation",
            "city of",
            "mbc",
            "cc",
            "partnership",
            "area",
            "local",
            "childrens services",
            "children s services");

    /** "London Borough of X Council", "X City Council" and "The Borough of X" are all "x". */
    static String key(String asPrinted) {
        String key = FoldedText.of(asPrinted);
        for (String shorter = shortened(key); !shorter.equals(key); shorter = shortened(key)) key = shorter;
        return key;
    }

    private static String shortened(String key) {
        for (String word : BEFORE) {
            if (key.startsWith(word + " ")) return key.substring(word.length() + 1);
        }
        for (String word : AFTER) {
            if (key.endsWith(" " + word)) return key.substring(0, key.length() - word.length() - 1);
        }
        return key;
    }

    private AuthorityName() {}
}
