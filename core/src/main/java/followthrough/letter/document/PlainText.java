package followthrough.letter.document;

import followthrough.letter.document.mail.Forwarded;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits a plain text into lines, without page numbers and running heads. */
public final class PlainText {

    private static final int PAGE_BREAK = 3;
    private static final int TAB = 4;
    private static final Pattern CONTENTS = Pattern.compile("(?i)(?:table of )?contents(?: page)?:?");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)[-–—|\\[(\\s]*(?:page\\s*)?\\d{1,3}(?:\\s*(?:of|/)\\s*\\d{1,3})?[-–—|\\])\\s]*");

    /** Rules, table borders, remarks and pictures that converters leave between the words. */
    private static final Pattern DEBRIS = Pattern.compile(
            "[-*_=~.\\s]{3,}|\\|?[\\s:|-]{3,}\\|?|<!--[^>]{0,500}-->|!\\[[^\\]]{0,200}\\]\\([^)]{0,300}\\)");

    private final String text;
    private final List<RunningHeads.TypedLine> lines = new ArrayList<>();
    private int gap = 1;
    private int row;
    private int page;
    private int numbers;

    private PlainText(String text) {
        this.text = text;
    }

    /** A text that was sent on by mail is the letter that was sent on. */
    public static Source source(String sent) {
        var text = Forwarded.unwrapped(sent);
        var plain = new PlainText(text);
        plain.split();
        return new Source(text, TextWidth.paragraphs(RunningHeads.removedFrom(plain.lines)), Layout.NONE);
    }

    private void split() {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !endsLine(text.charAt(i))) continue;
            add(start, i);
            if (i < text.length() && text.charAt(i) == '\f') turnPage();
            if (i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n') i++;
            start = i + 1;
        }
    }

    private void turnPage() {
        gap += PAGE_BREAK;
        page++;
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
        row++;
        if (words.isEmpty() || isOfThePage(words)) {
            gap++;
            if (PAGE_NUMBER.matcher(words).matches()) numbers++;
        } else {
            lines.add(new RunningHeads.TypedLine(Line.of(words, start, indent, gap, false, null), row, page, numbers));
            gap = 0;
            numbers = 0;
        }
    }

    private static boolean isOfThePage(String words) {
        return isPageNumber(words) || DEBRIS.matcher(words).matches();
    }

    /** The heading above a list of what stands on which page. */
    static boolean isContents(String line) {
        return CONTENTS.matcher(line).matches();
    }

    /** "7", "Page 7 of 18", "- 7 -". */
    static boolean isPageNumber(String line) {
        return PAGE_NUMBER.matcher(line).matches();
    }

    public static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
    }
}
