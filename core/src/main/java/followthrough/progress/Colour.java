package followthrough.progress;

import java.util.Arrays;
import java.util.List;

/** How something stands; never shown without its word and its reason. The order is from worst to best. */
public enum Colour {
    RED,
    AMBER,
    /** Nobody has reported on it yet: no judgement, and not as good as one. */
    GREY,
    GREEN,
    BLUE;

    /** What somebody who reports may see it as. */
    public static List<Colour> ofReports() {
        return Arrays.stream(values()).filter(Colour::isJudgement).toList();
    }

    boolean isJudgement() {
        return this != GREY;
    }
}
