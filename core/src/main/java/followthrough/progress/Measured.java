package followthrough.progress;

import followthrough.plan.Figure;
import followthrough.plan.PlanContent.MeasureLine;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** What the figures of a measure show, seen from its baseline and its target. */
public enum Measured {
    REACHED,
    ON_THE_WAY,
    UNMOVED,
    AWAY,
    /** There is no figure yet, or baseline and target are no numbers that figures could be compared with. */
    UNKNOWN;

    /** By the last of the figures, which come oldest first. */
    public static Measured of(MeasureLine measure, List<BigDecimal> figures) {
        return of(measure.baseline(), measure.target(), figures);
    }

    /** The same from baseline and target as they were typed. */
    public static Measured of(String from, String to, List<BigDecimal> figures) {
        var baseline = Figure.read(from);
        var target = Figure.read(to);
        if (figures.isEmpty() || baseline.isEmpty() || target.isEmpty()) return UNKNOWN;
        var last = figures.get(figures.size() - 1);
        int upwards = target.get().compareTo(baseline.get());
        if (upwards == 0) return last.compareTo(target.get()) == 0 ? REACHED : AWAY;
        if (last.compareTo(target.get()) * upwards >= 0) return REACHED;
        int moved = last.compareTo(baseline.get()) * upwards;
        return moved > 0 ? ON_THE_WAY : moved == 0 ? UNMOVED : AWAY;
    }

    /** One measure that moves away counts more than all that move on; reached are they only all together. */
    public static Measured together(Collection<Measured> each) {
        if (each.isEmpty()) return UNKNOWN;
        if (each.contains(AWAY)) return AWAY;
        if (each.stream().allMatch(REACHED::equals)) return REACHED;
        if (each.contains(REACHED) || each.contains(ON_THE_WAY)) return ON_THE_WAY;
        return each.contains(UNMOVED) ? UNMOVED : UNKNOWN;
    }
}
