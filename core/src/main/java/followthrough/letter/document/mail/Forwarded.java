package followthrough.letter.document.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text that was sent on by mail, without what that did to it: signs of quoting, and the heads of the mails. */
public final class Forwarded {

    private static final Pattern QUOTED =
            Pattern.compile("[ \\t]{0,3}(?:[>|](?![>|]*\\s*$)[ \\t]?)+|[ \\t]{0,3}[>|][>| \\t]*$");
    private static final Pattern ROW = Pattern.compile(".*\\|.*\\|\\s*");
    private static final Pattern SEPARATOR = Pattern.compile(
            "(?i)\\s*(?:[-_*]{2,}\\s*(?:original message|forwarded message|forwarded by\\b.{0,100}|original appointment)\\s*[-_*]*"
                    + "|begin forwarded message:?)\\s*");
    private static final Pattern HEADER = Pattern.compile(
            "(?i)\\s*\\*{0,2}(?:from|sent|date|to|cc|bcc|subject|importance|attachments|reply-to):\\*{0,2}(?:\\s.*)?");
    private static final Pattern FROM = Pattern.compile("(?i)\\s*\\*{0,2}from:\\*{0,2}\\s.*");
    private static final int FEWEST_HEADERS = 3;
    private static final int MOST_HEADERS = 12;

    /** What stands before a letter that was sent on is at most so much of it. */
    private static final int TIMES_AS_LONG = 3;

    /** Nobody sends a letter on more often, and each is looked at over all the rest. */
    private static final int MOST_HEADS = 30;

    private static final int FEWEST_LINES = 5;

    /** The same text where nothing of that is seen. */
    public static String unwrapped(String text) {
        if (text.indexOf('>') < 0 && text.indexOf('|') < 0 && text.indexOf(':') < 0) return text;
        var lines = text.lines().toList();
        var unquoted = isQuoted(lines) ? lines.stream().map(Forwarded::unquoted).toList() : lines;
        var letter = withoutHeads(unquoted);
        return letter == lines ? text : letter.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    /** Most of its lines, so that a table or a single quotation is left as it is. */
    private static boolean isQuoted(List<String> lines) {
        long written = lines.stream().filter(line -> !line.isBlank()).count();
        long quoted = lines.stream().filter(Forwarded::isQuoted).count();
        return quoted >= FEWEST_LINES && quoted * 2 > written;
    }

    private static boolean isQuoted(String line) {
        var sign = QUOTED.matcher(line);
        return sign.lookingAt()
                && !(line.strip().startsWith("|")
                        && ROW.matcher(line).matches()
                        && line.strip().length() > 1);
    }

    private static String unquoted(String line) {
        var sign = QUOTED.matcher(line);
        return isQuoted(line) && sign.lookingAt() ? line.substring(sign.end()) : line;
    }

    private static List<String> withoutHeads(List<String> lines) {
        List<String> kept = new ArrayList<>(lines);
        boolean changed = false;
        int heads = 0;
        for (int i = 0; i < kept.size() && heads < MOST_HEADS; i++) {
            int end = endOfHead(kept, i);
            if (end <= i) continue;
            changed = true;
            heads++;
            boolean note = words(kept.subList(0, i)) * TIMES_AS_LONG <= words(kept.subList(end, kept.size()));
            kept.subList(note ? 0 : i, end).clear();
            i = note ? -1 : i - 1;
        }
        return changed ? kept : lines;
    }

    /** Behind the head of a mail that begins at this line, or the line itself where none does. */
    private static int endOfHead(List<String> lines, int from) {
        int at = from;
        boolean separated = SEPARATOR.matcher(lines.get(at)).matches();
        if (separated) at = next(lines, at + 1);
        if (at >= lines.size() || !FROM.matcher(lines.get(at)).matches()) return separated ? from + 1 : from;
        int headers = 0;
        while (at < lines.size()
                && headers < MOST_HEADERS
                && HEADER.matcher(lines.get(at)).matches()) {
            headers++;
            at++;
        }
        return separated || headers >= FEWEST_HEADERS ? at : from;
    }

    private static int next(List<String> lines, int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).isBlank()) at++;
        return at;
    }

    private static long words(List<String> lines) {
        return lines.stream()
                .mapToLong(line -> line.isBlank() ? 0 : line.strip().split("\\s+").length)
                .sum();
    }

    private Forwarded() {}
}
