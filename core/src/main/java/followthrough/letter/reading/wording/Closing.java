package followthrough.letter.reading.wording;

import followthrough.shared.FoldedText;
import java.util.regex.Pattern;

/** The words with which letters leave their findings: what happens next, the signature, the imprint. */
public final class Closing {

    private static final int ENOUGH = 160;

    private static final Pattern BEGINS = Pattern.compile(
            "(?:(?:any|all|the|these|those) areas? (?:for|of) (?:further )?(?:development|improvement|priority action)"
                    + "(?: \\w+){0,12} (?:identified|outlined|noted|raised|set out|listed)(?: \\w+){0,8} (?:will|should|must)\\b"
                    + "|yours (?:sincerely|faithfully|truly)|(?:kind|best) regards"
                    + "|the inspection raise[sd] (?:significant|serious) concerns\\b"
                    + "|i (?:am copying|have copied|would like to thank|look forward|hope)\\b|thank you\\b"
                    + "|(?:the|your) (?:director|chief executive|local authority|council|partnership|dcs|head)(?: \\w+){0,8}"
                    + " (?:should|must|is required to|are required to) (?:now )?"
                    + "(?:prepare|send|submit|provide|produce|write|respond|share)\\b"
                    + "|you (?:should|must) (?:now )?(?:prepare|send|submit|provide|respond)\\b"
                    + "|we (?:will|would like|have notified|have copied|have determined)\\b"
                    + "|(?:\\w+ ){1,8}should prepare (?:and submit )?a written\\b"
                    + "|(?:this|these) findings? (?:\\w+ ){0,4}will\\b"
                    + "|ofsted (?:will|regulates|is proud|inspects)\\b"
                    + "|the office for standards in education\\b"
                    + "|if you would like a copy|you may (?:reuse|copy)|this (?:publication|document|letter) (?:is|may|will)\\b"
                    + "|interested in our work|crown copyright)");

    private static final Pattern COPY = Pattern.compile("(?i)(?:cop(?:y|ies|ied)(?: to)?|c\\.?c\\.?(?: to)?)\\s*:.*");

    public static boolean begins(String text) {
        var beginning = text.substring(0, Math.min(text.length(), ENOUGH));
        return BEGINS.matcher(FoldedText.of(beginning)).lookingAt() || isCopyList(beginning);
    }

    public static boolean isCopyList(String text) {
        return COPY.matcher(text.strip()).matches();
    }

    private Closing() {}
}
