package followthrough.letter.reading.wording;

import java.util.List;

/** Small numbers as letters write them. */
public final class NumberWord {

    private static final List<String> WORDS = List.of(
            ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                            + " seventeen eighteen nineteen twenty")
                    .split(" "));

    public static final String ALTERNATIVES =
            "(?:" + String.join("|", WORDS.subList(1, WORDS.size())) + "|single|sole|only|[1-9]\\d?)";

    public static int value(String word) {
        if (word.equals("both")) return 2;
        if (word.equals("none") || word.equals("neither")) return 0;
        if (word.equals("single") || word.equals("sole") || word.equals("only")) return 1;
        int index = WORDS.indexOf(word);
        return index >= 0 ? index : Integer.parseInt(word);
    }

    private NumberWord() {}
}
