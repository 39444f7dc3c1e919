package followthrough.letter.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Splits a plain text into lines, without page numbers and running heads. */
public final class PlainText {

    private static final int PAGE_BREAK = 3;
    private static final int TAB = 4;
    private static final int LONGEST_RUNNING_HEAD = 90;
    private static final int REPEATED = 3;
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)[-–—|\\[(\\s]*(?:page\\s*)?\\d{1,3}(?:\\s*(?:of|/)\\s*\\d{1,3})?[-–—|\\])\\s]*");

    /** Rules, table borders, remarks and pictures that converters leave between the words. */
    private static final Pattern DEBRIS = Pattern.compile(
            "[-*_=~.\\s]{3,}|\\|?[\\s:|-]{3,}\\|?|<!--[^>]{0,500}-->|!\\[[^\\]]{0,200}\\]\\([^)]{0,300}\\)");

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private int gap = 1;

    private PlainText(String text) {
        this.text = text;
    }

    public static Source source(String text) {
        var plain = new PlainText(text);
        plain.split();
        return new Source(text, withoutRunningHeads(plain.lines), Layout.NONE);
    }

    private void split() {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !endsLine(text.charAt(i))) continue;
            add(start, i);
            if (i < text.length() && text.charAt(i) == '\f') gap += PAGE_BREAK;
            if (i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n') i++;
            start = i + 1;
        }
    }

    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000b' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private void add(int from, int to) {
        int start = from;
        int end = to;
        int indent = 0;
        for (; start < end && isBlank(text.charAt(start)); start++) indent += text.charAt(start) == '\t' ? TAB : 1;
        while (end > start && isBlank(text.charAt(end - 1))) end--;
        var words = text.substring(start, end);
        if (words.isEmpty() || isOfThePage(words)) {
            gap++;
        } else {
            lines.add(Line.of(words, start, indent, gap, false, null));
            gap = 0;
        }
    }

    private static boolean isOfThePage(String words) {
        return PAGE_NUMBER.matcher(words).matches() || DEBRIS.matcher(words).matches();
    }

    public static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
    }

    /** A short line that stands alone three times or more, and is no sentence, belongs to the pages. */
    private static List<Line> withoutRunningHeads(List<Line> lines) {
        Map<String, Integer> times = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (mayBeRunningHead(lines, i) && !opensList(lines, i))
                times.merge(withoutNumbers(lines.get(i)), 1, Integer::sum);
        }
        List<Line> kept = new ArrayList<>();
        int gap = 0;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (mayBeRunningHead(lines, i) && times.getOrDefault(withoutNumbers(line), 0) >= REPEATED) {
                gap += line.gap() + 1;
            } else {
                kept.add(line.after(line.gap() + gap));
                gap = 0;
            }
        }
        return kept;
    }

    private static boolean mayBeRunningHead(List<Line> lines, int i) {
        var text = lines.get(i).text();
        boolean alone = lines.get(i).gap() > 0
                && (i + 1 == lines.size() || lines.get(i + 1).gap() > 0);
        return alone
                && text.length() <= LONGEST_RUNNING_HEAD
                && !Prose.endsSentence(text)
                && lines.get(i).markup().marker() == null
                && !Prose.startsLowerCase(text)
                && Character.isLetterOrDigit(text.charAt(0));
    }

    /** "Strengths" stands alone above every list of them. */
    private static boolean opensList(List<Line> lines, int i) {
        return i + 1 < lines.size() && lines.get(i + 1).markup().marker() != null;
    }

    private static String withoutNumbers(Line line) {
        return line.text().replaceAll("\\d+", "0");
    }
}
