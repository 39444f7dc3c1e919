package followthrough.letter.narrative;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The beginnings of the words that tell what a sentence is about; what every letter says is left out. */
final class Stems {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 6;

    private static final List<String> ENDINGS = List.of(
            ("ational isation ements ement ments ment ations ation ingly ings ing ions ion ities ity ness ably ally ies"
                            + " ied ers ed es er ly al s e y")
                    .split(" "));

    /** Whatever a word of letters begins with that tells nothing of the matter. */
    private static final List<String> EVERYWHERE = List.of(
            "child famil young servic improv inspect appropriat circumstanc clear focus effectiv specific receiv activ action strength consider provid provis regular chang support respon partner recommend priorit lead achiev approach impact"
                    .split(" "));

    private static final Set<String> EMPTY = new HashSet<>(Arrays.asList(
            ("this that with from have been were they their there these those which while where when than then them some"
                            + " such also into over about after before other others every each more most much many very"
                            + " well does will would could should being both between during through within without further"
                            + " need needs needed however although because including include includes always often"
                            + " sometimes consistently local authority people identified make made making take taken area"
                            + " areas number small good result ensure ensuring sufficient sufficiently across already only"
                            + " still variable inconsistent limited work works working worked worker workers social place placed"
                            + " places full fully access meet meets meeting met what known know level levels detail details"
                            + " under away particular current currently time times long term range practice quality benefit"
                            + " benefits able used uses using different address addressed result results")
                    .split(" ")));

    static Set<String> of(String words) {
        Set<String> stems = new HashSet<>();
        for (var word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            boolean tells = word.length() >= SHORTEST
                    && !EMPTY.contains(word)
                    && EVERYWHERE.stream().noneMatch(word::startsWith);
            if (tells) stems.add(stem(word));
        }
        return stems;
    }

    private static String stem(String word) {
        var stem = word;
        for (var ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                stem = word.substring(0, word.length() - ending.length());
                break;
            }
        }
        return stem.length() > LONGEST ? stem.substring(0, LONGEST) : stem;
    }

    private Stems() {}
}
