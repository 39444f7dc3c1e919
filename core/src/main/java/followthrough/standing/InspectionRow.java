package followthrough.standing;

import followthrough.inspection.Inspection.Stage;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One inspection of a list.
 *
 * @param framework its code
 * @param openAreas as far as the reader may open them
 * @param statementDue null when none is awaited from its authority any more, or none that the reader knows of
 * @param suspended it stands still: nobody can do anything in it
 */
public record InspectionRow(
        InspectionReference reference,
        Body authority,
        String framework,
        LocalDate firstDay,
        LocalDate lastDay,
        Stage stage,
        @Nullable LocalDate issuedOn,
        boolean recordedLater,
        long openAreas,
        @Nullable LocalDate statementDue,
        boolean suspended) {}
