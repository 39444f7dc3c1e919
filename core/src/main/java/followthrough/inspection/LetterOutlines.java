package followthrough.inspection;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Under which headings a letter is written by hand, for each kind of inspection. */
@Component
public class LetterOutlines {

    /**
     * One heading.
     *
     * @param kind the kind of the findings below it, or null where there is prose
     */
    public record Section(String heading, @Nullable FindingKind kind) {}

    private static final List<Section> ANY = List.of(
            new Section("Main findings", null),
            new Section("Strengths", FindingKind.STRENGTH),
            new Section("Areas for improvement", FindingKind.AREA_FOR_IMPROVEMENT),
            new Section("Areas for priority action", FindingKind.PRIORITY_ACTION));

    private final Map<String, List<Section>> sections = ReferenceTable.rowsOf("sections.csv").stream()
            .collect(Collectors.groupingBy(
                    row -> row.getOrDefault("framework", ""),
                    Collectors.mapping(LetterOutlines::section, Collectors.toList())));

    /** In their order; what most letters have where the framework is not known. */
    public List<Section> of(String framework) {
        return sections.getOrDefault(framework, ANY);
    }

    private static Section section(Map<String, String> row) {
        var kind = row.getOrDefault("kind", "");
        return new Section(row.getOrDefault("heading", ""), kind.isEmpty() ? null : FindingKind.of(kind));
    }
}
