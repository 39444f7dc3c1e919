package followthrough.web;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.regex.Pattern;

/**
 * Whether part of a page holds a word that fits in no column of a table. A style sheet cannot ask that, and columns in
 * which every word may be broken break short ones too.
 */
public final class EndlessWords {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    /** Longer than the longest word of any letter. */
    private static final Pattern WORD = Pattern.compile("[^\\s-]{35}");

    public static boolean in(Content part) {
        var html = new StringOutput();
        part.writeTo(new OwaspHtmlTemplateOutput(html));
        return WORD.matcher(TAG.matcher(html.toString()).replaceAll(" ")).find();
    }

    private EndlessWords() {}
}
