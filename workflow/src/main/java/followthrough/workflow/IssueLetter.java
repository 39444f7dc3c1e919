package followthrough.workflow;

import followthrough.area.AreaOpening;
import followthrough.area.AreaRegister;
import followthrough.letter.LetterIssuing;
import followthrough.shared.InspectionReference;
import followthrough.verification.Checking;
import followthrough.verification.Outcomes;
import followthrough.workflow.decision.StatementDates;
import followthrough.workflow.process.ProcessVariables;
import followthrough.workflow.process.ProcessVariables.AreasFound;
import followthrough.workflow.process.ProcessVariables.Asked;
import followthrough.workflow.visit.Reinspections;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Freezes the letter; from it come the new areas, the outcome of the earlier ones, and the statement's date. */
@Component
class IssueLetter implements JavaDelegate {

    private final LetterIssuing letters;
    private final AreaOpening opening;
    private final AreaRegister areas;
    private final Checking checking;
    private final Outcomes outcomes;
    private final Reinspections reinspections;
    private final StatementDates statements;
    private final LetterNotices notices;

    IssueLetter(
            LetterIssuing letters,
            AreaOpening opening,
            AreaRegister areas,
            Checking checking,
            Outcomes outcomes,
            Reinspections reinspections,
            StatementDates statements,
            LetterNotices notices) {
        this.letters = letters;
        this.opening = opening;
        this.areas = areas;
        this.checking = checking;
        this.outcomes = outcomes;
        this.reinspections = reinspections;
        this.statements = statements;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution cycle) {
        var inspection = new InspectionReference(cycle.getProcessBusinessKey());
        var addedSinceItsCheck = checking.unchecked(inspection);
        letters.issue(inspection);
        var spokenOf = outcomes.publish(inspection);
        opening.openFrom(inspection);
        outcomes.carryForward(inspection);
        var asked = statements.settle(inspection) ? Asked.asked : Asked.notAsked;
        var found = areas.open(inspection).isEmpty() ? AreasFound.none : AreasFound.some;
        cycle.setVariables(ProcessVariables.STATEMENT.of(asked));
        cycle.setVariables(ProcessVariables.AREAS.of(found));
        addedSinceItsCheck.forEach(area -> reinspections.giveBack(inspection, area));
        reinspections.conclude(inspection, spokenOf);
        notices.issued(inspection);
    }
}
