package followthrough.web.overview;

import followthrough.web.tasks.TaskLineView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where everything stands that one reader may see.
 *
 * @param sentence the whole of it in one sentence
 * @param standings how many open areas stand where
 * @param cases the cycles that run
 * @param waiting what others have to do, due first
 * @param slips areas in which a signed date has moved
 */
public record OverviewView(
        String sentence, List<Figure> standings, List<CaseLine> cases, List<TaskLineView> waiting, List<Slip> slips) {

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
            boolean recordedLater) {}

    /** One area with the working days by which its latest date has moved, and how many of its dates have. */
    public record Slip(String area, String words, long moved, int workingDays) {}
}
