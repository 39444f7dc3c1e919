package followthrough.letter.document;

import followthrough.sandbox.OpensUntrusted;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * A page of the web as it is read: lists counted, tables cell by cell; what belongs to the site, notes, deleted text and
 * whatever is hidden left out. Nothing is fetched and nothing is run.
 */
@OpensUntrusted
final class HtmlDocument implements NodeFilter {

    private static final double UNIT = 5;
    private static final double LEVEL = 18;
    private static final int DEEPEST = 400;

    private static final Set<String> LEFT_OUT =
            Set.of(("script style noscript template nav footer button select textarea input iframe object svg math"
                            + " canvas audio video del s strike rt rp head title dialog")
                    .split(" "));
    private static final Set<String> STRONG = Set.of("b", "strong", "h1", "h2", "h3", "h4", "h5", "h6", "th");
    private static final Set<String> BLOCKS = Set.of(
            ("address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption"
                            + " figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre"
                            + " section summary table tbody td tfoot th thead tr ul")
                    .split(" "));
    private static final Pattern NOTES =
            Pattern.compile("doc-(?:endnotes|footnote|endnote|backlink)|navigation|banner");
    private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none|mso-hide\\s*:\\s*all");
    private static final Pattern BOLD = Pattern.compile("font-weight\\s*:\\s*(?:bold|[6-9]00)");
    private static final Pattern PLAIN = Pattern.compile("font-weight\\s*:\\s*(?:normal|[1-5]00)");
    private static final Pattern LEFT = Pattern.compile("margin-left\\s*:\\s*([^;]{1,30})");
    private static final Pattern FIRST = Pattern.compile("text-indent\\s*:\\s*([^;]{1,30})");

    private final FlowText manuscript = new FlowText();
    private final Deque<Boolean> strong = new ArrayDeque<>();
    private final Deque<Listed> lists = new ArrayDeque<>();
    private Paragraph open = new Paragraph();
    private String marker = "";
    private double indent;

    private static final class Listed {
        final boolean counted;
        final String kind;
        int next;

        Listed(Element list) {
            counted = list.normalName().equals("ol");
            kind = list.attr("type");
            next = Xml.whole(list.attr("start"), 1);
        }
    }

    static Source source(String html) {
        var reading = new HtmlDocument();
        var page = Jsoup.parse(html);
        page.body().filter(reading);
        reading.finish();
        return reading.manuscript.source();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            write(text);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        if (depth > DEEPEST || isLeftOut(element)) return FilterResult.SKIP_ENTIRELY;
        begin(element);
        return FilterResult.CONTINUE;
    }

    private void write(TextNode text) {
        boolean bold = !strong.isEmpty() && strong.getFirst();
        var words = text.getWholeText();
        if (text.parent() != null && text.parent().nameIs("pre")) {
            var lines = words.split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) open.breakLine();
                open.write(lines[i], bold, 0);
            }
        } else {
            open.write(words, bold, 0);
        }
    }

    /** The head of a page belongs to the site, that of an article to its text; a raised number leads to a note. */
    private static boolean isLeftOut(Element element) {
        var name = element.normalName();
        if (LEFT_OUT.contains(name) || element.hasAttr("hidden")) return true;
        if (name.equals("header")) return element.closest("main, article") == null;
        if (name.equals("sup")) return element.text().strip().matches("\\[?\\d{1,3}\\]?");
        return HIDDEN.matcher(style(element)).find()
                || NOTES.matcher(element.attr("role")).find()
                || element.hasClass("footnotes")
                || element.hasClass("MsoFootnoteText");
    }

    private void begin(Element element) {
        var name = element.normalName();
        boolean bold = !strong.isEmpty() && strong.getFirst();
        if (STRONG.contains(name) || BOLD.matcher(style(element)).find()) bold = true;
        else if (PLAIN.matcher(style(element)).find()) bold = false;
        strong.push(bold);
        if (name.equals("br")) open.breakLine();
        if (!BLOCKS.contains(name)) return;
        finish();
        indent = lists.size() * LEVEL + set(LEFT, element) + set(FIRST, element);
        switch (name) {
            case "ul", "ol" -> lists.push(new Listed(element));
            case "li" -> marker = marker(element);
            case "table" -> manuscript.openTable();
            case "tr" -> manuscript.openRow();
            case "td", "th" -> {
                manuscript.openCell();
                manuscript.spanCell(Xml.whole(element.attr("colspan"), 1));
            }
            default -> {}
        }
    }

    private static double set(Pattern property, Element element) {
        var found = property.matcher(style(element));
        return found.find() ? Length.points(found.group(1).strip()) : 0;
    }

    private static String style(Element element) {
        var style = element.attr("style");
        return style.length() > 2000 ? "" : style.toLowerCase(Locale.ROOT);
    }

    private String marker(Element item) {
        var list = lists.peek();
        if (list == null || !list.counted)
            return lists.size() % 2 == 0 ? "\u25e6" : lists.size() > 2 ? "\u25aa" : "\u2022";
        int number = Xml.whole(item.attr("value"), list.next);
        list.next = number + 1;
        return Counted.label(Counted.number(number, list.kind) + ".", number);
    }

    @Override
    public FilterResult tail(@Nullable Node node, int depth) {
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        strong.poll();
        if (!BLOCKS.contains(element.normalName())) return FilterResult.CONTINUE;
        finish();
        switch (element.normalName()) {
            case "ul", "ol" -> lists.poll();
            case "li" -> marker = "";
            case "table" -> manuscript.closeTable();
            default -> {}
        }
        return FilterResult.CONTINUE;
    }

    /** What stood between two blocks is a paragraph; the marker waits until words follow. */
    private void finish() {
        if (open.isBlank()) {
            open = new Paragraph();
            return;
        }
        manuscript.add(open, marker, (marker.isEmpty() ? indent : indent - LEVEL / 2) / UNIT);
        marker = "";
        open = new Paragraph();
    }
}
