package followthrough.letter.document;

import static java.nio.charset.StandardCharsets.US_ASCII;

import followthrough.letter.document.Written.Block;
import java.util.List;

/** Blocks in the Rich Text Format, as Word and WordPad write it. */
final class RichTextWritten {

    private static final String HEAD =
            "{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0{\\fonttbl{\\f0\\fswiss Arial;}{\\f1\\froman Symbol;}}"
                    + "{\\stylesheet{\\s0 Normal;}}{\\info{\\author Somebody}{\\title No words of it}}{\\*\\generator Made up;}"
                    + "{\\header\\pard A running head\\par}\n";

    static byte[] of(List<Block> blocks) {
        var rtf = new StringBuilder(HEAD);
        for (var block : blocks) {
            rtf.append("\\pard\\plain\\fs22");
            if (block.level() >= 0) {
                var label = block.number() > 0 ? block.number() + "." : "\\'b7";
                int left = 360 * (block.level() + 1);
                rtf.append("\\li%d\\fi-360 {\\listtext\\f1 %s\\tab}".formatted(left, label));
            }
            int half = block.words().length() / 2;
            rtf.append(block.heading() ? "\\b " : " ");
            rtf.append(escaped(block.words().substring(0, half))).append('{');
            rtf.append(escaped(block.words().substring(half))).append("}\\par\n");
        }
        return rtf.append("{\\pict\\pngblip 89504e47}}").toString().getBytes(US_ASCII);
    }

    private static String escaped(String words) {
        var escaped = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\u2019') escaped.append("\\rquote ");
            else if (c == '\u2013') escaped.append("\\'96");
            else if (c > 126) escaped.append("\\u").append((int) (short) c).append('?');
            else if ("{}\\".indexOf(c) >= 0) escaped.append('\\').append(c);
            else escaped.append(c);
        }
        return escaped.toString();
    }

    private RichTextWritten() {}
}
