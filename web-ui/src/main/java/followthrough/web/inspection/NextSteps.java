package followthrough.web.inspection;

import followthrough.inspection.Inspection;
import followthrough.letter.Letter;
import followthrough.letter.LetterArchive;
import followthrough.letter.LetterArchive.Glance;
import followthrough.people.Directing;
import followthrough.shared.Actor;
import followthrough.shared.WorkingDays;
import followthrough.statement.Statement;
import followthrough.statement.StatementSending;
import followthrough.verification.VerdictRevising;
import followthrough.web.DateFormats;
import followthrough.web.Messages;
import followthrough.web.tasks.TaskLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What one reader can do with an inspection, as it stands; whoever may do nothing gets no links. */
@Component
class NextSteps {

    private final Directing directing;
    private final LetterArchive letters;
    private final VerdictRevising verdicts;
    private final DateFormats dates;
    private final WorkingDays workingDays;
    private final Messages words;

    NextSteps(
            Directing directing,
            LetterArchive letters,
            VerdictRevising verdicts,
            DateFormats dates,
            WorkingDays workingDays,
            Messages words) {
        this.directing = directing;
        this.letters = letters;
        this.verdicts = verdicts;
        this.dates = dates;
        this.workingDays = workingDays;
        this.words = words;
    }

    List<TaskLine> of(
            Actor me,
            Inspection inspection,
            @Nullable Glance draft,
            List<AreaLine> areas,
            @Nullable Statement statement) {
        var steps = new ArrayList<TaskLine>();
        if (!inspection.isOpen() && inspection.stage() != Inspection.Stage.CLOSED) return steps;
        if (inspection.isRecordedBy(me)) recorders(me, inspection, draft, steps);
        else if (inspection.isIssued() && directing.mayDirect(me, inspection.authority()))
            directors(inspection, areas, statement, steps);
        return steps;
    }

    private void recorders(Actor me, Inspection inspection, @Nullable Glance draft, List<TaskLine> steps) {
        if (draft == null && !inspection.isIssued()) {
            steps.add(line(inspection, "import", "/letter/import", "TO_DO", "blue"));
        } else if (draft != null && draft.state() == Letter.State.DRAFT) {
            steps.add(line(
                    inspection, "draft", "/letter/draft", draft.returned() ? "RETURNED" : "IN_WORK", "light-blue"));
        } else if (draft != null && letters.mayCheck(me, draft)) {
            steps.add(line(inspection, "check", "/letter/check", "TO_DO", "blue"));
        } else if (draft != null) {
            steps.add(line(inspection, "waits", "/letter/check", "WITH_OTHERS", "grey"));
        }
        if (!inspection.isIssued() && !inspection.answers().isEmpty()) {
            steps.add(line(inspection, "checks", "/checks", "TO_DO", "blue"));
        }
        if (inspection.isIssued() && draft == null && inspection.isOpen()) {
            steps.add(line(inspection, "correct", "/letter/correct", "POSSIBLE", null));
        }
        if (!inspection.answers().isEmpty() && verdicts.mayAskAbout(me, inspection.reference())) {
            steps.add(line(inspection, "correctVerdict", "/checks", "POSSIBLE", null));
        }
    }

    private void directors(
            Inspection inspection, List<AreaLine> areas, @Nullable Statement statement, List<TaskLine> steps) {
        if (areas.stream().anyMatch(AreaLine::isUnassigned)) {
            steps.add(line(inspection, "assign", "/assign", "TO_DO", "blue"));
        }
        if (statement != null && statement.awaitsDraft()) steps.add(draft(inspection, statement));
        if (statement != null && statement.isOpen()) {
            steps.add(statement(inspection, statement));
        }
    }

    /** Weeks before its day nobody is urged to send it; what it still lacks can be read at any time. */
    private TaskLine statement(Inspection inspection, Statement statement) {
        var soon = inspection.isHistory()
                || workingDays.between(dates.today(), statement.dueOn()) <= StatementSending.SOON;
        return new TaskLine(
                words.text(soon ? "inspection.next.statement" : "inspection.next.statementAhead"),
                inspection.isHistory() ? dates.full(statement.dueOn()) : dates.due(statement.dueOn()),
                "/inspections/" + inspection.reference() + "/statement",
                words.text("inspection.status." + (soon ? "TO_DO" : "AHEAD")),
                soon ? "blue" : null);
    }

    /** The early draft waits beside the statement, with a day of its own. */
    private TaskLine draft(Inspection inspection, Statement statement) {
        var due = Objects.requireNonNull(statement.draftDueOn());
        var late = !inspection.isHistory() && dates.isOverdue(due);
        return new TaskLine(
                words.text("inspection.next.earlyDraft"),
                inspection.isHistory() ? dates.full(due) : dates.due(due),
                "/inspections/" + inspection.reference() + "/statement/share-draft",
                words.text("inspection.status." + (late ? "OVERDUE" : "TO_DO")),
                late ? "red" : "blue");
    }

    private TaskLine line(Inspection inspection, String step, String path, String status, @Nullable String colour) {
        return new TaskLine(
                words.text("inspection.next." + step),
                null,
                "/inspections/" + inspection.reference() + path,
                words.text("inspection.status." + status),
                colour);
    }
}
