package followthrough.web.letter.draft;

import followthrough.letter.Letter;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of the letter that can be ticked.
 *
 * @param start its position in the text
 * @param end where the next one begins
 * @param taken whether a finding holds it already
 */
public record PickableSentence(int start, int end, String text, boolean taken, boolean ticked) {

    static List<PickableSentence> all(Letter letter, List<Integer> ticked) {
        var text = letter.text();
        var findings = letter.findings();
        var starts = SentenceBreaks.sentences(text);
        var found = new ArrayList<PickableSentence>();
        for (int index = 0; index < starts.size(); index++) {
            int start = starts.get(index);
            int end = index + 1 < starts.size() ? starts.get(index + 1) : text.length();
            boolean taken = findings.stream()
                    .anyMatch(finding ->
                            finding.wording().start() < end && finding.wording().end() > start);
            found.add(new PickableSentence(
                    start, end, text.substring(start, end).strip(), taken, ticked.contains(start)));
        }
        return found;
    }
}
