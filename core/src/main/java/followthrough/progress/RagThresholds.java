package followthrough.progress;

import followthrough.shared.Obstacle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the colours mean in an authority, and where they turn; distances are in working days.
 *
 * @param closeDays a date is close from so many days before it
 * @param silentDays close to its date, an action is silent after so many days without a report
 * @param longSilentDays far from its date, after so many
 * @param redSlipDays a promise that has moved by more than this since it was first signed is red
 * @param redMoves a promise that has moved so often is red, however little
 * @param version for the next change; 0 for the product's own key
 */
public record RagThresholds(
        int closeDays,
        int silentDays,
        int longSilentDays,
        int redSlipDays,
        int redMoves,
        String red,
        String amber,
        String green,
        String blue,
        long version) {

    public static final RagThresholds DEFAULT = new RagThresholds(
            10,
            20,
            40,
            60,
            3,
            "Its date has passed, or it has moved so far that the promise no longer holds",
            "At risk: its date moved, nothing is heard of it, or the measure goes the wrong way",
            "On track, or done and still to be shown",
            "Done, and shown: the measure reached its target and evidence bears it out",
            0);

    /** The same in every authority: it is a fact, not a judgement. */
    private static final String NOTHING_REPORTED = "Nobody has reported on it yet, so nothing can be said of it";

    private static final int A_YEAR = 260;

    public String words(Colour colour) {
        return switch (colour) {
            case RED -> red;
            case AMBER -> amber;
            case GREY -> NOTHING_REPORTED;
            case GREEN -> green;
            case BLUE -> blue;
        };
    }

    List<Obstacle> obstacles() {
        var found = new ArrayList<Obstacle>();
        inRange(found, "closeDays", closeDays, 0);
        inRange(found, "silentDays", silentDays, 1);
        inRange(found, "longSilentDays", longSilentDays, silentDays);
        inRange(found, "redSlipDays", redSlipDays, 1);
        inRange(found, "redMoves", redMoves, 1);
        for (var colour : Colour.ofReports()) {
            if (words(colour).isBlank())
                found.add(Obstacle.at(colour.name().toLowerCase(Locale.ROOT), "keyWithoutWords"));
        }
        return found;
    }

    private static void inRange(List<Obstacle> found, String field, int days, int least) {
        if (days < least || days > A_YEAR) found.add(Obstacle.at(field, "keyOutOfRange", least, A_YEAR));
    }
}
