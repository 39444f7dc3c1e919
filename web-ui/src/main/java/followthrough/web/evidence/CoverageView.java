package followthrough.web.evidence;

import java.util.List;
import java.util.UUID;

/**
 * What of the plan is shown by what: a line for each action and measure, and what is missing there.
 *
 * @param loose items that are said to support nothing
 */
public record CoverageView(List<Row> rows, List<Title> loose) {

    public static final CoverageView NONE = new CoverageView(List.of(), List.of());

    /**
     * An action or a measure.
     *
     * @param stands whether it is done and how its owner sees it, or its latest figure; empty for those who are not told
     * @param gap what is missing, in words, or empty
     */
    public record Row(String words, String stands, List<Title> evidence, String gap) {}

    public record Title(UUID id, String title) {}

    public boolean isShown() {
        return !rows.isEmpty();
    }

    public long gaps() {
        return rows.stream().filter(row -> !row.gap().isEmpty()).count();
    }
}
