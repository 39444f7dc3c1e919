package followthrough.web.statement;

import followthrough.area.AreaRegister;
import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.paper.OutsidePaper;
import followthrough.paper.RecordingPapers;
import followthrough.people.Directing;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.Role;
import followthrough.shared.Sha256;
import followthrough.shared.WorkingDays;
import followthrough.statement.Coverage;
import followthrough.statement.Statement;
import followthrough.statement.StatementAnswer;
import followthrough.statement.StatementPart;
import followthrough.statement.StatementSending;
import followthrough.web.Messages;
import followthrough.web.people.Signers;
import followthrough.web.plan.SignedText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The statement as this reader may see it: inspectors from the day on which a part of it came to them. */
@Component
class StatementPage {

    private final StatementSending statements;
    private final AreaRegister areas;
    private final Inspecting inspecting;
    private final Directing directing;
    private final WorkingDays workingDays;
    private final Signers signers;
    private final RecordingPapers papers;
    private final Messages words;

    StatementPage(
            StatementSending statements,
            AreaRegister areas,
            Inspecting inspecting,
            Directing directing,
            WorkingDays workingDays,
            Signers signers,
            RecordingPapers papers,
            Messages words) {
        this.papers = papers;
        this.statements = statements;
        this.areas = areas;
        this.inspecting = inspecting;
        this.directing = directing;
        this.workingDays = workingDays;
        this.signers = signers;
        this.words = words;
    }

    @Transactional(readOnly = true)
    public StatementView view(Actor me, InspectionReference reference) {
        var inspection = inspecting.get(me, reference);
        return statements
                .of(me, reference)
                .map(statement -> view(me, inspection, statement))
                .orElseGet(() -> none(me, inspection));
    }

    /** What was sent at one time, for a reader of whole statements. */
    @Transactional(readOnly = true)
    public StatementView.Part part(Actor me, InspectionReference reference, int number) {
        var statement = statements.of(me, reference).orElseThrow(NotFound::new);
        return statement.parts().stream()
                .filter(part -> part.number() == number)
                .findFirst()
                .map(part -> part(me, statement, part))
                .orElseThrow(NotFound::new);
    }

    /** What would go out now; nobody but those who may send it is shown. */
    @Transactional(readOnly = true)
    public SendingView sending(
            Actor me, InspectionReference reference, String step, StatementPart.Kind kind, boolean withReasons) {
        var obstacles = statements.obstaclesToSend(me, reference, kind, withReasons);
        var preview = statements.preview(me, reference, kind, withReasons);
        return new SendingView(
                view(me, reference),
                kind,
                step,
                withReasons,
                preview.hasReasons(),
                preview.answers().stream().map(this::answer).toList(),
                preview.gaps().stream().map(Coverage.Line::name).toList(),
                preview.isIncomplete(),
                preview.fingerprint(),
                obstacles);
    }

    private int daysLeft(Actor me, Statement statement) {
        return workingDays.between(me.on(), statement.dueOn());
    }

    private StatementView view(Actor me, Inspection inspection, Statement statement) {
        var reference = inspection.reference();
        return new StatementView(
                reference.value(),
                words.body(reference.authority()),
                true,
                statement.dueOn(),
                statement.rule(),
                otherwise(statement),
                statement.draftDueOn(),
                statement.isOpen(),
                daysLeft(me, statement),
                inspection.isHistory(),
                inspection.wasOutBefore(),
                statement.cancelledBecause(),
                me.isInspector() ? List.of() : coverage(me, reference),
                statement.parts().stream()
                        .sorted(Comparator.comparing(StatementPart::number).reversed())
                        .map(part -> part(me, statement, part))
                        .toList(),
                me.isInspector() ? List.of() : later(me, reference),
                me.role() != Role.AREA_LEAD,
                statement.isIntact(),
                directing.mayDirect(me, reference.authority()));
    }

    private StatementView none(Actor me, Inspection inspection) {
        var reference = inspection.reference();
        return new StatementView(
                reference.value(),
                words.body(reference.authority()),
                false,
                null,
                "",
                null,
                null,
                false,
                0,
                inspection.isHistory(),
                inspection.wasOutBefore(),
                null,
                List.of(),
                List.of(),
                List.of(),
                false,
                true,
                directing.mayDirect(me, reference.authority()));
    }

    /** The letter's own date beside the one that the rule would give. */
    private @Nullable String otherwise(Statement statement) {
        var computed = statement.computedOn();
        if (computed == null) return null;
        var days = workingDays.between(computed, statement.dueOn());
        if (days == 0) return words.text("statement.otherwise.same");
        return words.text(
                days > 0 ? "statement.otherwise.later" : "statement.otherwise.earlier", computed, Math.abs(days));
    }

    /** An area lead sees of it what is about their own areas. */
    private List<Coverage.Line> coverage(Actor me, InspectionReference reference) {
        return statements.coverage(me, reference).lines().stream()
                .filter(line -> line.area() == null ? me.role() != Role.AREA_LEAD : isMine(me, line.area()))
                .toList();
    }

    private List<String> later(Actor me, InspectionReference reference) {
        return statements.signedSince(me, reference).stream()
                .filter(area -> areas.mayOpen(me, area))
                .map(area -> area.reference().value())
                .toList();
    }

    private StatementView.Part part(Actor me, Statement statement, StatementPart part) {
        var act = part.isDraft()
                ? "earlyDraftShared"
                : part.kind() == StatementPart.Kind.STATEMENT ? "statementSent" : "statementSupplemented";
        var outside = outside(statement, part);
        return new StatementView.Part(
                part.number(),
                statement.ordinal(part),
                part.kind(),
                part.sentOn(),
                outside.map(OutsidePaper::byWhom).orElseGet(() -> sender(statement, part, act)),
                part.incompleteBecause(),
                me.role() == Role.AREA_LEAD || outside.isPresent() ? null : part.unanswered(),
                part.shortCode(),
                part.answers().stream()
                        .filter(answer -> isMine(me, answer))
                        .map(this::answer)
                        .toList(),
                outside.isPresent());
    }

    /** What was sent outside holds no answers of ours, and was sent by whoever stands on the paper. */
    private Optional<OutsidePaper> outside(Statement statement, StatementPart part) {
        return part.kind() == StatementPart.Kind.STATEMENT && part.answers().isEmpty()
                ? papers.sentStatement(statement.inspection())
                : Optional.empty();
    }

    private String sender(Statement statement, StatementPart part, String act) {
        return signers.name(
                part.sentBy(), part.sentFor(), act, statement.inspection().value(), part.sentOn());
    }

    private boolean isMine(Actor me, StatementAnswer answer) {
        if (me.role() != Role.AREA_LEAD) return true;
        return !answer.area().isEmpty() && isMine(me, new AreaReference(answer.area()));
    }

    private boolean isMine(Actor me, AreaReference reference) {
        return me.role() != Role.AREA_LEAD || areas.mayOpen(me, areas.stored(reference));
    }

    private StatementView.Answer answer(StatementAnswer answer) {
        var signature = answer.signature();
        return new StatementView.Answer(
                answer.area(),
                answer.finding(),
                isOwn(answer),
                signature,
                signature == null ? null : Sha256.shortCode(signature.sha256()),
                SignedText.read(answer.plan()));
    }

    /** Such words were frozen in brackets; the area says for certain. */
    private boolean isOwn(StatementAnswer answer) {
        return answer.finding().startsWith("[")
                && areas.stored(new AreaReference(answer.area())).ownWords();
    }
}
