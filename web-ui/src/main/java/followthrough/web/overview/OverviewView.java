package followthrough.web.overview;

import followthrough.plan.ledger.Slippage;
import followthrough.progress.Colour;
import followthrough.web.area.NextDate;
import followthrough.web.tasks.TaskLineView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where everything stands that one reader may see.
 *
 * @param sentence the whole of it in one sentence
 * @param standings how many open areas stand where
 * @param cases the cycles that run, the newest of them, {@code running} in all
 * @param next which day comes next in which area, the soonest first; the first ten
 * @param actions how many actions were promised and are not done, {@code late} of them past their date
 * @param waiting what others have to do, due first
 * @param slips open areas in which a signed date has moved, those first in which it moved furthest; the first 25
 * @param judged the areas on which a verdict was published last; the first ten
 * @param authorities all of them, summed for each authority
 * @param colours open areas by how they stand, worst first; empty for inspectors
 * @param seen the same by how those who report see them
 */
public record OverviewView(
        String sentence,
        List<Figure> standings,
        List<CaseLine> cases,
        long running,
        List<NextLine> next,
        int actions,
        int late,
        List<TaskLineView> waiting,
        List<SlipLine> slips,
        List<JudgedLine> judged,
        List<AuthoritySlip> authorities,
        List<Rated> colours,
        List<Rated> seen) {

    /** How many open areas stand so. */
    public record Rated(Colour colour, long areas) {}

    /** A figure with its words; the colour says nothing that the words do not. */
    public record Figure(String code, String colour, long count, String address) {}

    /**
     * One running cycle.
     *
     * @param statementDue null when none is awaited from this authority any more
     */
    public record CaseLine(
            String reference,
            String authority,
            String framework,
            LocalDate lastDay,
            long openAreas,
            @Nullable LocalDate statementDue,
            boolean recordedLater,
            boolean suspended) {}

    /** One area with the next day that counts for it. */
    public record NextLine(String area, String words, NextDate next) {}

    /** One area whose promised dates have moved. */
    public record SlipLine(String area, String words, Slippage slip) {}

    /** What was judged of one area at which visit, and the day of the letter that says it. */
    public record JudgedLine(String area, String words, String outcome, String visit, LocalDate published) {}

    /** How far the promises of one authority have moved, in how many of its open areas. */
    public record AuthoritySlip(String authority, long areas, Slippage slip) {}
}
