package followthrough.web.inspection;

import followthrough.inspection.Inspection;
import followthrough.letter.LetterArchive.Glance;
import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import followthrough.statement.Statement;
import followthrough.web.area.Stage;
import followthrough.web.tasks.TaskLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One inspection as one reader may know it.
 *
 * @param draft the draft of its letter, for those who record it
 * @param issued the letter that holds, or null
 * @param answers the earlier inspections it answers, as far as the reader may know them
 * @param answeredBy visits that answer it, as far as the reader may know them
 * @param atVisit its areas are with the inspectors, whether the reader may know of the visit or not
 * @param leads who leads its areas
 * @param next what this reader may do next
 * @param effects what a visit that is not over does to whom, for those who record it
 * @param waiting what waits for whom, as far as it is the reader's side
 */
public record InspectionView(
        Inspection inspection,
        String authority,
        String framework,
        List<Stage> stages,
        @Nullable Glance draft,
        @Nullable Glance issued,
        List<AreaLine> areas,
        List<PersonId> leads,
        @Nullable Statement statement,
        List<InspectionReference> answers,
        List<InspectionReference> answeredBy,
        boolean atVisit,
        List<TaskLine> next,
        List<WaitingLine> waiting,
        Story story,
        List<String> effects,
        boolean recorder,
        boolean director) {

    /** Further areas are asked for, and areas withdrawn or merged, while the cycle runs. */
    public boolean mayAskForChanges() {
        return inspection.isIssued() && inspection.isOpen() && (recorder || director);
    }

    /** Whoever records a case that is history only, and the director whose work it is, may set its clocks running. */
    public boolean mayAdopt() {
        return inspection.isHistory() && inspection.isOpen() && (recorder || director);
    }

    public String reference() {
        return inspection.reference().value();
    }

    public String address() {
        return "/inspections/" + inspection.reference();
    }
}
