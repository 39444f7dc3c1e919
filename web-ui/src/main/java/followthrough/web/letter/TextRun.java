package followthrough.web.letter;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A stretch of the letter's text that belongs to the same findings from end to end; to none, mostly.
 *
 * @param findings their numbers in letter order, from 1
 * @param beginning those of them that begin here
 * @param picked whether it belongs to the finding that was picked
 * @param first whether it is the first stretch of the picked one, where the page scrolls to
 */
public record TextRun(String text, List<Integer> findings, List<Integer> beginning, boolean picked, boolean first) {

    public boolean isMarked() {
        return !findings.isEmpty();
    }

    /** Of its findings, with a blank between them. */
    public String numbers() {
        return findings.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
