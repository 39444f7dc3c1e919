package followthrough.workflow.decision;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.inspection.FindingKind;
import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.letter.Letter;
import followthrough.letter.LetterArchive;
import followthrough.letter.quotation.NamedDay;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.WorkingDays;
import followthrough.statement.Statement;
import followthrough.statement.StatementDemand;
import followthrough.statement.StatementSending;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** When the statement of proposed action is due: by the letter's own word, else by the table, else by our default. */
@Component
public class StatementDates {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final int AFTER_ADOPTION = 10;

    private final ResponseDeadlines deadlines;
    private final Inspecting inspecting;
    private final LetterArchive letters;
    private final AreaRegister areas;
    private final StatementSending statements;
    private final WorkingDays workingDays;
    private final int defaultDays;

    StatementDates(
            ResponseDeadlines deadlines,
            Inspecting inspecting,
            LetterArchive letters,
            AreaRegister areas,
            StatementSending statements,
            WorkingDays workingDays,
            @Value("${followthrough.statement.default-working-days}") int defaultDays) {
        this.deadlines = deadlines;
        this.inspecting = inspecting;
        this.letters = letters;
        this.areas = areas;
        this.statements = statements;
        this.workingDays = workingDays;
        this.defaultDays = defaultDays;
    }

    /** Sets the date, and says whether a statement is asked for at all. */
    public boolean settle(InspectionReference reference) {
        var inspection = inspecting.stored(reference);
        var open = areas.open(reference);
        var letter = letters.issued(reference).orElseThrow(NotFound::new);
        var start = start(inspection, letter);
        var rule = deadlines.of(
                reference, inspection.framework(), open.stream().anyMatch(StatementDates::isPriority), start);
        if (open.isEmpty() || !isAskedFor(letter, rule)) return false;
        statements.due(reference, alive(inspection, demand(letter, start, rule)));
        return true;
    }

    /** As {@link #settle}, for a cycle that is begun again: what was sent or called off is not asked for twice. */
    public boolean settleOnce(InspectionReference reference) {
        return settle(reference)
                && statements.stored(reference).map(Statement::isOpen).orElse(false);
    }

    /** Receipt is confirmed or the letter corrected: only a statement that is still to be sent has a date to move. */
    public boolean settleAgain(InspectionReference reference) {
        return statements.stored(reference).filter(Statement::isOpen).isPresent() && settle(reference);
    }

    /** A letter that names a day asks, whatever letters of its kind do. */
    private static boolean isAskedFor(Letter letter, ResponseRule rule) {
        return rule.asks() || letter.facts().statementDueOn() != null;
    }

    private StatementDemand demand(Letter letter, Start start, ResponseRule rule) {
        var stated = letter.facts().statementDueOn();
        if (stated != null && !rule.asks())
            return new StatementDemand(
                    stated,
                    from(letter, stated) + "; the rule asks for none (" + rule.source() + ")",
                    null,
                    false,
                    null);
        var days = Objects.requireNonNullElse(rule.workingDays(), defaultDays);
        var computed = workingDays.after(start.day(), days);
        var because = days + " working days after the letter was " + start.event() + " on "
                + WRITTEN.format(start.day()) + ": " + rule.source();
        var draftDays = rule.draftAfter();
        var draft = draftDays == null ? null : workingDays.after(start.day(), draftDays);
        if (stated == null)
            return new StatementDemand(computed, because, null, rule.asksForPriorityActionsOnly(), draft);
        return new StatementDemand(
                stated,
                from(letter, stated) + "; the rule would give " + WRITTEN.format(computed) + " (" + because + ")",
                computed,
                rule.asksForPriorityActionsOnly(),
                draft);
    }

    /** A day that somebody entered with the letter is theirs, unless its text names it. */
    private static String from(Letter letter, LocalDate day) {
        return NamedDay.in(letter.text(), day)
                ? "stated in the letter"
                : "entered with the letter, whose text does not name this day";
    }

    /** A day that had passed before the case was followed here is dead: the statement is asked for from then on. */
    private StatementDemand alive(Inspection inspection, StatementDemand demand) {
        var from = inspection.liveFrom();
        if (!inspection.isAdopted() || from == null || !demand.dueOn().isBefore(from)) return demand;
        var because = AFTER_ADOPTION + " working days after the case was taken over on " + WRITTEN.format(from)
                + "; it was due on " + WRITTEN.format(demand.dueOn()) + ": " + demand.rule();
        return new StatementDemand(
                workingDays.after(from, AFTER_ADOPTION), because, null, demand.priorityActionsOnly(), null);
    }

    private static Start start(Inspection inspection, Letter letter) {
        var facts = letter.facts();
        var received = letter.receivedOn();
        if (received != null) return new Start("received", received);
        var dated = facts.dated();
        if (dated != null) return new Start("dated", dated);
        var published = facts.publishedOn();
        if (published != null) return new Start("published", published);
        return new Start("issued", Objects.requireNonNullElse(inspection.issuedOn(), inspection.lastDay()));
    }

    private static boolean isPriority(Area area) {
        return area.category() == FindingKind.PRIORITY_ACTION;
    }

    /** The day from which the days count, and what happened to the letter on it. */
    record Start(String event, LocalDate day) {}
}
