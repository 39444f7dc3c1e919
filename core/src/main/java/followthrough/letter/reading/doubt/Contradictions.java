package followthrough.letter.reading.doubt;

import followthrough.letter.reading.fact.PreviousInspection;
import followthrough.letter.reading.fact.StatedCounts;
import followthrough.letter.reading.list.ReadFinding;
import followthrough.letter.reading.wording.Recurrence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a letter says two things that cannot both be so. */
public final class Contradictions {

    /** Inspections of different kinds may well have had different dates. */
    private static final Pattern KIND = Pattern.compile(
            "(?i)safeguarding|looked[- ]after|adoption|fostering|focused|monitoring|peer|joint|send\\b|special educational|jtai|children in care|residential");

    private static final Pattern ONE_BEFORE =
            Pattern.compile("(?i)\\b(?:previous|last)\\b[^.]{0,120}?\\b(?:inspection|visit)\\b(?!s)");

    private final List<ReadWarning> warnings = new ArrayList<>();

    public static List<ReadWarning> between(
            List<PreviousInspection> previous, StatedCounts stated, List<ReadFinding> findings) {
        var contradictions = new Contradictions();
        contradictions.compareDates(previous);
        contradictions.compareCounts(stated, findings);
        return contradictions.warnings;
    }

    private void compareDates(List<PreviousInspection> previous) {
        Map<String, String> dateOfKind = new HashMap<>();
        for (var mention : previous) {
            if (mention.date() == null || !ONE_BEFORE.matcher(mention.text()).find()) continue;
            var kind = KIND.matcher(mention.text());
            var named = kind.find() ? kind.group().toLowerCase(Locale.ROOT) : "";
            var other = dateOfKind.putIfAbsent(named, mention.date());
            if (other != null && !agree(other, mention.date())) {
                warnings.add(ReadWarning.ofLetter(
                        DoubtKind.PREVIOUS_DATE_CONFLICT,
                        "The previous inspection is dated %s and %s.".formatted(other, mention.date())));
                return;
            }
        }
    }

    /** 2013 and 2013-05 can both be right. */
    private static boolean agree(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }

    private void compareCounts(StatedCounts stated, List<ReadFinding> findings) {
        int open = count(findings, Recurrence.STILL_OPEN);
        int met = count(findings, Recurrence.NOW_MET);
        boolean openDiffers = differs(stated.open(), open);
        boolean metDiffers = met > 0 && differs(stated.progressed(), met);
        if (!openDiffers && !metDiffers) return;
        warnings.add(ReadWarning.ofLetter(
                DoubtKind.STATED_COUNT_DIFFERS,
                "The letter speaks of %s earlier areas (%s open, %s done); its findings name %d open and %d met."
                        .formatted(
                                words(stated.total()), words(stated.open()), words(stated.progressed()), open, met)));
    }

    private static boolean differs(@Nullable Integer stated, int named) {
        return stated != null && stated != named;
    }

    private static String words(@Nullable Integer number) {
        return number == null ? "an unstated number of" : number.toString();
    }

    private static int count(List<ReadFinding> findings, Recurrence recurrence) {
        return Math.toIntExact(findings.stream()
                .filter(finding -> finding.recurrence() == recurrence)
                .count());
    }
}
