package followthrough.evidence;

import followthrough.shared.AreaReference;
import followthrough.shared.PersonId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an authority itself would judge one of its areas, by its director, when its evidence was endorsed. */
public record SelfAssessment(AreaReference area, Said said, PersonId by, LocalDate on) {

    /** On the scale of the inspectors' verdicts, the best first, so that both can be compared. */
    public enum Said {
        MET,
        PARTLY_MET,
        NOT_MET
    }

    /** What the authority said, held against what the inspectors found. */
    public enum Against {
        AGREED,
        HIGHER,
        LOWER,
        NEITHER
    }

    /** The last one of these, oldest first, that was said before a verdict of that day; null where none was. */
    public static @Nullable SelfAssessment before(List<SelfAssessment> all, LocalDate verdict) {
        return all.stream()
                .filter(one -> !one.on().isAfter(verdict))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** Held against a verdict, by its name among the outcomes. */
    public Against against(String outcome) {
        return Arrays.stream(Said.values())
                .filter(found -> found.name().equals(outcome))
                .map(this::against)
                .findFirst()
                .orElse(Against.NEITHER);
    }

    private Against against(Said found) {
        if (said == found) return Against.AGREED;
        return said.compareTo(found) < 0 ? Against.HIGHER : Against.LOWER;
    }
}
