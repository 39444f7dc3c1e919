package followthrough.pack;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names that every system can unpack: short, of plain letters, none that Windows keeps for itself. */
final class PackName {

    static final int LONGEST = 100;

    private static final int LONGEST_FILE = 60;

    private static final Pattern PART = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?");

    private static final Set<String> KEPT_BY_WINDOWS = Set.of(
            "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
            "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    /** The name of a file that somebody handed in, behind its number, so that none is twice and none is reserved. */
    static String numbered(int number, String name) {
        var plain = name.replaceAll("[^A-Za-z0-9.-]+", "-").replaceAll("[.-]{2,}", "-");
        if (plain.length() > LONGEST_FILE) plain = plain.substring(plain.length() - LONGEST_FILE);
        plain = plain.replaceAll("^[.-]+|[.-]+$", "");
        return plain.isEmpty() ? "%03d".formatted(number) : "%03d-%s".formatted(number, plain);
    }

    /** Whether it names a place within the folder it is unpacked in, and nothing else, on every system. */
    static boolean isSafe(String path) {
        return path.length() <= LONGEST && Stream.of(path.split("/", -1)).allMatch(PackName::isPlain);
    }

    private static boolean isPlain(String part) {
        var stem = part.contains(".") ? part.substring(0, part.indexOf('.')) : part;
        return PART.matcher(part).matches() && !KEPT_BY_WINDOWS.contains(stem.toLowerCase(Locale.ROOT));
    }

    private PackName() {}
}
