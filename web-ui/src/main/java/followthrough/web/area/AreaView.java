package followthrough.web.area;

import followthrough.inspection.Suspension;
import followthrough.web.Tab;
import followthrough.web.record.TimelineEntry;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page about one area: the finding's own words first.
 *
 * @param number its ordinal in the letter
 * @param source where the words stand in the letter
 * @param own whether the words are a person's, and not the letter's
 * @param narrative what else the letter says of it
 * @param liveFrom from when the clocks of the case run, or null while it is history only
 * @param suspended since when and why its case stands still, or null while it goes on
 * @param wasOutBefore whether its letter was out before it came here, so that a plan may have been signed outside
 */
public record AreaView(
        String reference,
        String inspection,
        String authority,
        int number,
        String words,
        String firstWords,
        String source,
        boolean own,
        boolean priority,
        boolean open,
        @Nullable LocalDate liveFrom,
        boolean wasOutBefore,
        AreaStatus standing,
        @Nullable String lead,
        @Nullable String deadline,
        @Nullable NextDate next,
        @Nullable String ended,
        List<Kin> lineage,
        List<Stage> stages,
        List<Tab> tabs,
        List<TimelineEntry> events,
        List<Narrated> narrative,
        @Nullable Suspension suspended) {

    /** A sentence of the letter that a person took as evidence of the finding; paragraphs may have no numbers. */
    public record Narrated(String words, @Nullable Integer paragraph) {}

    /**
     * The same area at another inspection.
     *
     * @param before whether it was found before this one
     * @param href null when this person may not open it
     */
    public record Kin(
            String reference,
            String words,
            AreaStatus standing,
            @Nullable String href,
            boolean before) {}

    /** Whether an earlier inspection found it already; what comes after it says nothing of that. */
    public boolean foundBefore() {
        return lineage.stream().anyMatch(Kin::before);
    }

    /** True while the case is only recorded, each act with its own day. */
    public boolean isHistory() {
        return liveFrom == null;
    }

    /** True for days of which no clock tells: they raise no alarm. */
    public boolean isQuiet(LocalDate day) {
        return liveFrom == null || day.isBefore(liveFrom);
    }

    public String path() {
        return "/areas/" + reference;
    }
}
