package followthrough.letter.document.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page that Tesseract writes (hOCR): lines with their box, baseline and size of type, and words with theirs. */
final class RecognisedPage {

    private static final Pattern PLACE =
            Pattern.compile("class=['\"](ocr_line|ocr_header|ocr_caption|ocr_textfloat|ocrx_word)['\"]"
                    + "[^>]{0,80}title=[\"']bbox (\\d{1,5}) (\\d{1,5}) (\\d{1,5}) (\\d{1,5})([^\"'>]{0,200})[\"'][^>]{0,80}>"
                    + "((?:<(?:strong|em)>){0,2}[^<]{0,200})");
    private static final Pattern BASELINE = Pattern.compile("baseline (-?\\d*\\.?\\d+) (-?\\d*\\.?\\d+)");
    private static final Pattern SIZE = Pattern.compile("x_size (\\d{1,4}(?:\\.\\d{1,6})?)");
    private static final Pattern CONFIDENCE = Pattern.compile("x_wconf (\\d{1,3})");
    private static final int MOST = 20_000;

    static List<ScannedWord> words(String page) {
        List<ScannedWord> words = new ArrayList<>();
        var found = PLACE.matcher(page);
        int line = -1;
        double baseline = 0;
        double size = 0;
        while (found.find() && words.size() < MOST) {
            if (found.group(1).equals("ocrx_word")) {
                var text = plain(found.group(7));
                if (line >= 0 && !text.isEmpty()) words.add(word(found, text, line, baseline, size));
            } else {
                line++;
                baseline = baseline(found);
                size = number(SIZE, found.group(6), number(found, 5) - number(found, 3));
            }
        }
        return words;
    }

    private static ScannedWord word(Matcher found, String text, int line, double baseline, double size) {
        int confidence = (int) number(CONFIDENCE, found.group(6), 0);
        return new ScannedWord(text, line, number(found, 2), number(found, 4), baseline, size, confidence);
    }

    /** In the middle of the line, so that one that lies aslant is straight. */
    private static double baseline(Matcher line) {
        var said = BASELINE.matcher(line.group(6));
        if (!said.find()) return number(line, 5);
        double half = (number(line, 4) - number(line, 2)) / 2;
        return number(line, 5) + Double.parseDouble(said.group(2)) + Double.parseDouble(said.group(1)) * half;
    }

    private static double number(Pattern pattern, String properties, double otherwise) {
        var found = pattern.matcher(properties);
        return found.find() ? Double.parseDouble(found.group(1)) : otherwise;
    }

    private static double number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .strip();
    }

    private RecognisedPage() {}
}
