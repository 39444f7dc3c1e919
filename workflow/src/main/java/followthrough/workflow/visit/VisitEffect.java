package followthrough.workflow.visit;

import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a visit does to one inspection that it answers.
 *
 * @param begins the day on which the authority's people are told
 * @param ahead whether that day is still to come
 * @param areas how many open areas are with the inspectors from then on
 * @param leads who leads them
 * @param statementDue the day of a statement that is asked for and not sent, or null
 * @param endsStatement whether the duty to send that one ends
 */
public record VisitEffect(
        InspectionReference earlier,
        LocalDate begins,
        boolean ahead,
        int areas,
        List<PersonId> leads,
        @Nullable LocalDate statementDue,
        boolean endsStatement) {}
