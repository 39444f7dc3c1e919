package followthrough.letter.reading;

import followthrough.letter.document.Line;
import followthrough.letter.document.Source;
import followthrough.letter.document.Source.Remark;
import followthrough.letter.document.Source.Way;
import java.util.List;
import java.util.regex.Pattern;

/** A text that lost its lines and bullets in pasting; where one finding ends and the next begins is asked, not guessed. */
final class LostLines {

    /** The longest paragraph of a letter has half as many characters. */
    private static final int LONGEST = 2500;

    private static final Pattern SPEAKS_OF_A_LIST = Pattern.compile(
            "(?i)\\b(?:areas? (?:for|of) (?:development|improvement|priority|significant)|priority actions?|what needs to improve|strengths|recommendations)\\b");

    /** A second bullet within one line: what stood in lines of its own stands in one. */
    private static final Pattern BULLETS_WITHIN =
            Pattern.compile("[^\\s•▪●◦‣][^•▪●◦‣]{0,600}[•▪●◦‣]\\s[^•▪●◦‣]{1,600}[•▪●◦‣]\\s");

    /** The expression looks for a while at each character, and most lines have none of these: they are counted first. */
    private static final String BULLETS = "•▪●◦‣";

    private static final int MOST = 20;

    /** A letter of so many lines has paragraphs. */
    private static final int SHORTEST = 20;

    static Source told(Source source) {
        if (lostItsGaps(source.lines()))
            return source.remarked(
                    new Remark(Way.LOST_LINES, "", 0, source.text().length()));
        var lost = source.lines().stream()
                .filter(LostLines::isLost)
                .limit(MOST)
                .map(line -> new Remark(Way.LOST_LINES, "", line.start(), line.end()))
                .toArray(Remark[]::new);
        return lost.length == 0 ? source : source.remarked(lost);
    }

    /** No blank line anywhere: where a paragraph ends was guessed all through. */
    private static boolean lostItsGaps(List<Line> lines) {
        return lines.size() >= SHORTEST && lines.stream().skip(1).allMatch(line -> line.gap() == 0);
    }

    private static boolean isLost(Line line) {
        return (line.text().length() > LONGEST
                        || (hasTwoBullets(line.text())
                                && BULLETS_WITHIN.matcher(line.text()).find()))
                && SPEAKS_OF_A_LIST.matcher(line.words()).find();
    }

    private static boolean hasTwoBullets(String text) {
        return text.chars().filter(sign -> BULLETS.indexOf(sign) >= 0).limit(2).count() == 2;
    }

    private LostLines() {}
}
