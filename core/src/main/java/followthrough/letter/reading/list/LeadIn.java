package followthrough.letter.reading.list;

import followthrough.letter.document.Prose;
import followthrough.shared.FoldedText;
import java.util.regex.Pattern;

/** The sentence above a list: it may say nothing by itself, or be what the list only spells out. */
final class LeadIn {

    private static final int SUBSTANCE = 12;

    private static final Pattern SPELLED_OUT = Pattern.compile(
            "(?is).*\\b(?:including|in particular|specifically|(?:this|these|which) (?:should |must )?includes?"
                    + "|by (?:ensuring|improving|making sure)|namely)\\W*:");

    private static final Pattern ABOUT_THE_LIST =
            Pattern.compile("(?:the|these|below are the) (?:following )?(?:\\w+ ){0,3}"
                    + "(?:recommendations|areas|priorities|actions|improvements|weaknesses|strengths|points|findings)"
                    + " (?:(?:\\w+ ){0,8})?(?:are|were|have been|has been|do not|does not|below|set out|listed)\\b.*");

    private static final Pattern ASKS = Pattern.compile("\\b(?:should|must|needs? to|ensure)\\b");

    /** "… should address the delays in finding permanent homes for children, including:" is a finding with its parts. */
    static boolean carriesTheMatter(String text) {
        return text.endsWith(":")
                && Prose.words(text) >= SUBSTANCE
                && SPELLED_OUT
                        .matcher(text.substring(Math.max(0, text.length() - 60)))
                        .matches();
    }

    /** "The following recommendations are those that inspectors considered to be the most urgent." */
    static boolean isAboutTheList(String text) {
        var words = FoldedText.of(text);
        return ABOUT_THE_LIST.matcher(words).matches() && !ASKS.matcher(words).find();
    }

    private LeadIn() {}
}
