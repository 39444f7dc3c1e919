package followthrough.letter.reading.wording;

import java.util.Optional;
import java.util.regex.Pattern;

/** A sentence that tells of something not yet right, whatever heading it stands under. */
public final class WeakSentence {

    private static final Pattern WEAK =
            Pattern.compile("(?i)\\b(?:is|are|was|were|be|been|remains?)\\W+(?:\\w+\\W+){0,2}?"
                    + "(?:variable|inconsistent|insufficient|inadequate|weak|poor|limited|patchy|uneven|underdeveloped|too\\W+(?:slow|long|high|low))\\b"
                    + "|\\bnot\\W+(?:\\w+\\W+){0,2}?(?:always|consistent|consistently|yet|sufficient|sufficiently|routinely|fully|embedded|considered|clear)\\b"
                    + "|(?<!children )(?<!families )(?<!they )(?<!people )(?<!who )(?<!parents )(?<!leavers )(?<!the )\\bneeds?\\W+to\\W+(?:be|continue|improve|ensure"
                    + "|develop|address|do|strengthen|review|make|keep|increase|reduce|further)\\b"
                    + "|\\b(?:lack\\W+of|lacks|insufficiently|inconsistently|inconsistency|inconsistencies|shortfalls?|more\\W+work"
                    + "|further\\W+work|room\\W+for\\W+improvement|could\\W+be\\W+(?:improved|strengthened|better)|yet\\W+to|too\\W+(?:many|few|often)"
                    + "|less\\W+(?:well|consistent|effective|clear)|weaknesses|do(?:es)?\\W+not\\W+have\\W+an?)\\b");

    private static final Pattern IN_THE_PAST = Pattern.compile("(?i)\\bno\\W+longer\\b");

    public static Optional<String> in(String text) {
        return Sentences.of(text).stream().filter(WeakSentence::isWeak).findFirst();
    }

    public static boolean isWeak(String sentence) {
        return WordStarts.has(WEAK, sentence) && !IN_THE_PAST.matcher(sentence).find();
    }

    private WeakSentence() {}
}
