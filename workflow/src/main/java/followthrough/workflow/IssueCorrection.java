package followthrough.workflow;

import followthrough.area.AreaOpening;
import followthrough.letter.LetterIssuing;
import followthrough.shared.InspectionReference;
import followthrough.workflow.decision.StatementDates;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Issues the corrected version; unchanged findings keep their areas, new ones open one, gone ones end theirs. */
@Component
class IssueCorrection implements JavaDelegate {

    private final LetterIssuing letters;
    private final AreaOpening opening;
    private final StatementDates statements;
    private final LetterNotices notices;

    IssueCorrection(LetterIssuing letters, AreaOpening opening, StatementDates statements, LetterNotices notices) {
        this.letters = letters;
        this.opening = opening;
        this.statements = statements;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution correction) {
        var inspection = new InspectionReference(correction.getProcessBusinessKey());
        letters.issue(inspection);
        opening.openFromCorrection(inspection);
        statements.settleAgain(inspection);
        notices.corrected(inspection);
    }
}
