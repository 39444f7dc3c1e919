package followthrough.letter.document.converted;

import followthrough.sandbox.OpensUntrusted;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/**
 * A document in the Rich Text Format, as a page of the web: its paragraphs with their indents, what is bold, its tables;
 * what a program printed as bullet or number stands before the words. Pictures, notes, running heads, what was deleted
 * and what is hidden are left out.
 */
@OpensUntrusted
public final class RichText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Set<String> LEFT_OUT =
            Set.of(("fonttbl colortbl stylesheet info pict header headerl headerr headerf"
                            + " footer footerl footerr footerf footnote annotation listtable listoverridetable fldinst atnid atnauthor"
                            + " bkmkstart bkmkend xmlnstbl themedata colorschememapping datastore latentstyles filetbl revtbl rsidtbl"
                            + " generator objdata nonshppict private1 xe tc pntxtb pntxta")
                    .split(" "));

    /** Marked as optional, and yet part of the text. */
    private static final Set<String> OPTIONAL = Set.of("shpinst", "listtext", "shppict");

    private static final Map<String, String> WRITTEN = Map.ofEntries(
            Map.entry("tab", " "),
            Map.entry("emspace", " "),
            Map.entry("enspace", " "),
            Map.entry("qmspace", " "),
            Map.entry("emdash", "\u2014"),
            Map.entry("endash", "\u2013"),
            Map.entry("bullet", "\u2022"),
            Map.entry("lquote", "\u2018"),
            Map.entry("rquote", "\u2019"),
            Map.entry("ldblquote", "\u201c"),
            Map.entry("rdblquote", "\u201d"),
            Map.entry("~", "\u00a0"),
            Map.entry("_", "-"));

    private final RichTextTokens tokens;
    private final RichTextPage page = new RichTextPage();
    private final RichTextStates states = new RichTextStates();
    private Charset charset = WINDOWS;
    private int skipped;
    private boolean optional;

    private RichText(String text) {
        tokens = new RichTextTokens(text);
    }

    public static boolean begins(byte[] document) {
        return new String(document, 0, Math.min(document.length, 5), StandardCharsets.ISO_8859_1).equals("{\\rtf");
    }

    /** The page of the web that says the same. */
    public static String html(byte[] document) {
        var text = new RichText(new String(document, StandardCharsets.ISO_8859_1));
        while (text.tokens.next()) text.take();
        return text.page.html();
    }

    private void take() {
        switch (tokens.kind()) {
            case OPEN -> states.open();
            case CLOSE -> states.close();
            case TEXT -> write(tokens.word());
            case BYTE -> write(new String(new byte[] {(byte) tokens.number(0)}, charset));
            case CONTROL -> control(tokens.word());
        }
    }

    /** After a character of Unicode stands what a program writes that knows none. */
    private void write(String words) {
        int left = Math.min(skipped, words.length());
        skipped -= left;
        if (left == words.length() || states.isSilent()) return;
        page.write(words.substring(left), states.isBold());
    }

    private void control(String word) {
        if (word.equals("*")) {
            optional = true;
            return;
        }
        boolean unknown = optional && !OPTIONAL.contains(word);
        optional = false;
        if (unknown || LEFT_OUT.contains(word)) states.silence();
        else if (WRITTEN.containsKey(word)) write(WRITTEN.get(word));
        else if (!states.says(word, tokens.number(1)) && !states.isSilent()) place(word);
    }

    private void place(String word) {
        switch (word) {
            case "u" -> character();
            case "par", "sect", "page" -> page.endParagraph();
            case "line" -> page.breakLine();
            case "pard" -> page.forget();
            case "li", "lin" -> page.indent(tokens.number(0));
            case "fi" -> page.firstLine(tokens.number(0));
            case "intbl" -> page.inTable();
            case "cell", "nestcell" -> page.endCell();
            case "row", "nestrow" -> page.endRow();
            case "ansicpg" -> charset = codePage(tokens.number(1252));
            default -> {}
        }
    }

    private void character() {
        int code = tokens.number(0);
        write(String.valueOf((char) (code < 0 ? code + 0x10000 : code)));
        skipped = states.replacement();
    }

    private static Charset codePage(int number) {
        var name = number == 65001 ? "utf-8" : "windows-" + number;
        return number > 0 && Charset.isSupported(name) ? Charset.forName(name) : WINDOWS;
    }
}
