package followthrough.web.letter.check;

import followthrough.letter.Finding;
import followthrough.letter.Letter;
import followthrough.letter.SetAside;
import java.util.List;
import java.util.UUID;

/**
 * A sentence that sounds like a weakness and was set aside, or taken as evidence.
 *
 * @param finding the number of the finding that it is evidence of, or 0 where it was set aside for a reason
 */
public record SentenceRow(SetAside sentence, int finding) {

    /** Evidence of a finding that is not there any more is accounted for anew, and no row. */
    static List<SentenceRow> of(Letter letter, List<SetAside> sentences) {
        return sentences.stream()
                .map(sentence -> new SentenceRow(sentence, number(letter, sentence)))
                .filter(row -> row.sentence().finding() == null || row.finding() > 0)
                .toList();
    }

    private static int number(Letter letter, SetAside sentence) {
        UUID wanted = sentence.finding();
        if (wanted == null) return 0;
        List<Finding> all = letter.findings();
        for (int at = 0; at < all.size(); at++) {
            if (wanted.equals(all.get(at).id())) return at + 1;
        }
        return 0;
    }
}
