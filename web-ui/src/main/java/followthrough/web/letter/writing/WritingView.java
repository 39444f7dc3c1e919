package followthrough.web.letter.writing;

import followthrough.inspection.Inspection;
import followthrough.letter.Letter;
import followthrough.letter.Piece;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter that is written here.
 *
 * @param graded whether the framework has judgements
 * @param sections by headings; the first has none and holds the opening
 */
public record WritingView(
        Inspection inspection, Letter letter, String framework, boolean graded, List<Section> sections) {

    /** A heading, or none, and what stands below it. */
    public record Section(@Nullable Piece heading, List<Piece> pieces) {

        /** Behind which piece a further one is put; null at the very beginning. */
        public @Nullable String last() {
            if (!pieces.isEmpty()) return pieces.get(pieces.size() - 1).id().toString();
            return heading == null ? null : heading.id().toString();
        }

        /** Findings are written below headings, not in the opening. */
        public boolean takesFindings() {
            return heading != null;
        }
    }

    public String reference() {
        return inspection.reference().value();
    }

    public String address() {
        return "/inspections/" + inspection.reference() + "/letter";
    }

    public boolean hasWords() {
        return sections.stream().anyMatch(section -> !section.pieces().isEmpty());
    }
}
