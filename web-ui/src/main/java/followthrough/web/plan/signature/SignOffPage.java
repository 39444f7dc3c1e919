package followthrough.web.plan.signature;

import followthrough.plan.PlanReading;
import followthrough.plan.PlanVersion;
import followthrough.plan.SigningOff;
import followthrough.plan.advice.Advising;
import followthrough.plan.ledger.DateReasons;
import followthrough.plan.ledger.MovingDate;
import followthrough.plan.ledger.MovingDates;
import followthrough.progress.DateAsking;
import followthrough.progress.ProgressUpdate;
import followthrough.progress.Progressing;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.web.DateInput;
import followthrough.web.Messages;
import followthrough.web.area.CaseDays;
import followthrough.web.plan.PlanComparison;
import followthrough.web.plan.PlanDocument;
import followthrough.web.plan.PlanDocument.ActionRow;
import followthrough.web.plan.PlanDocument.MeasureRow;
import followthrough.web.plan.reading.PlanPages;
import followthrough.web.plan.signature.SignOffForm.Beside;
import followthrough.web.plan.signature.SignOffView.Commentable;
import followthrough.web.plan.signature.SignOffView.Fact;
import followthrough.web.plan.signature.SignOffView.Move;
import followthrough.workflow.decision.ProgressRating;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays the version that was handed in before the director, with what changed since the last signature. */
@Component
class SignOffPage {

    private final PlanReading plans;
    private final SigningOff signing;
    private final Advising advising;
    private final PlanPages pages;
    private final MovingDates moving;
    private final ProgressRating ratings;
    private final Progressing progress;
    private final DateReasons reasons;
    private final DateAsking dates;
    private final CaseDays days;
    private final ReturnedPlans returned;
    private final Messages words;

    SignOffPage(
            PlanReading plans,
            SigningOff signing,
            Advising advising,
            PlanPages pages,
            MovingDates moving,
            ProgressRating ratings,
            Progressing progress,
            DateReasons reasons,
            DateAsking dates,
            CaseDays days,
            ReturnedPlans returned,
            Messages words) {
        this.plans = plans;
        this.signing = signing;
        this.advising = advising;
        this.pages = pages;
        this.moving = moving;
        this.ratings = ratings;
        this.progress = progress;
        this.reasons = reasons;
        this.dates = dates;
        this.days = days;
        this.returned = returned;
        this.words = words;
    }

    /**
     * The version that waits now.
     *
     * @param read the fingerprint of the version that the form was sent over, or an empty text
     */
    @Transactional(readOnly = true)
    public SignOffView view(Actor me, AreaReference reference, String read) {
        var obstacles = signing.obstaclesToSignOff(me, reference);
        var versions = plans.versions(me, reference);
        var pending = versions.stream()
                .filter(version -> version.state() == PlanVersion.State.PENDING)
                .findFirst();
        var signed = plans.signed(me, reference);
        var document = pending.map(version -> PlanDocument.of(version.content()));
        var moved = moving.of(me, reference);
        return new SignOffView(
                pending.map(pages::version).orElse(null),
                document.map(plan -> fields(
                                plan,
                                moved,
                                pending.map(version -> broughtIn(reference, version))
                                        .orElse(Map.of())))
                        .orElse(List.of()),
                pending.map(PlanVersion::sha256).orElse(""),
                signed.map(PlanVersion::number).orElse(null),
                comparison(signed, pending),
                document.map(plan -> moves(me, reference, plan, moved)).orElse(List.of()),
                obstacles,
                advising.on(me, reference),
                days.asks(reference.inspection()),
                overtaken(read, pending, versions),
                pending.flatMap(version -> replaces(version, versions)).orElse(null),
                pending.flatMap(version -> returned.before(me, version, versions))
                        .orElse(null));
    }

    /** The version that waited when this one was handed in. */
    private static Optional<Integer> replaces(PlanVersion pending, List<PlanVersion> versions) {
        return versions.stream()
                .filter(version -> version.number() == pending.number() - 1)
                .filter(version -> version.state() == PlanVersion.State.OVERTAKEN)
                .map(PlanVersion::number)
                .findFirst();
    }

    /** An empty comment beside each field, for the form; what was typed stays where its field still is. */
    @Transactional(readOnly = true)
    public SignOffForm form(Actor me, AreaReference reference) {
        var beside = view(me, reference, "").fields().stream()
                .map(field -> new Beside(field.field(), field.number(), ""))
                .toList();
        return new SignOffForm("", beside, DateInput.BLANK, false, "");
    }

    /** The same comments beside the fields of the version that waits now; what has no field any more is kept below. */
    SignOffForm over(SignOffForm typed, SignOffView now) {
        var left = new ArrayList<>(typed.beside());
        var beside = new ArrayList<Beside>();
        for (var field : now.fields()) {
            var same = left.stream()
                    .filter(one -> field.field().equals(one.field()) && Objects.equals(one.number(), field.number()))
                    .findFirst();
            same.ifPresent(left::remove);
            beside.add(same.orElseGet(() -> new Beside(field.field(), field.number(), "")));
        }
        var rest = left.stream().filter(Beside::isSaid).map(Beside::words);
        var comments = Stream.concat(Stream.of(typed.words()), rest)
                .filter(words -> words != null && !words.isEmpty())
                .collect(Collectors.joining("\n"));
        return new SignOffForm("", beside, typed.happenedOn(), false, comments);
    }

    private @Nullable PlanComparison comparison(Optional<PlanVersion> signed, Optional<PlanVersion> pending) {
        return signed.isPresent() && pending.isPresent()
                ? PlanComparison.between(signed.get().text(), pending.get().text(), reasons::words)
                : null;
    }

    private static @Nullable Integer overtaken(String read, Optional<PlanVersion> pending, List<PlanVersion> versions) {
        if (read.isEmpty()
                || pending.filter(version -> version.sha256().equals(read)).isPresent()) return null;
        return versions.stream()
                .filter(version -> version.sha256().equals(read))
                .map(PlanVersion::number)
                .findFirst()
                .orElse(null);
    }

    private List<Move> moves(Actor me, AreaReference reference, PlanDocument plan, List<MovingDate> moved) {
        if (moved.isEmpty()) return List.of();
        var now = ratings.of(reference, me.on());
        var then = ratings.ifSigned(reference, me.on(), moved);
        var asked = dates.asked(me, reference);
        return moved.stream()
                .map(date -> new Move(
                        date,
                        date.to() == null
                                ? reason(date.dropped().code(), date.dropped().words())
                                : reason(plan.actions().get(date.number() - 1)),
                        date.to() == null ? asked.get(date.action()) : null,
                        now.get(date.action()),
                        date.to() == null ? null : then.get(date.action())))
                .toList();
    }

    /** What the table said of each action of a plan that was under way, by the number of the action. */
    private Map<Integer, ProgressUpdate> broughtIn(AreaReference reference, PlanVersion version) {
        var found = new HashMap<Integer, ProgressUpdate>();
        for (var report : progress.stored(reference)) {
            var place = version.actions().indexOf(report.action());
            if (report.broughtFrom() != null && place >= 0) found.putIfAbsent(place + 1, report);
        }
        return found;
    }

    private List<Commentable> fields(
            PlanDocument plan, List<MovingDate> moved, Map<Integer, ProgressUpdate> broughtIn) {
        var fields = new ArrayList<Commentable>();
        fields.add(new Commentable("outcome", 0, plan.outcome(), List.of()));
        plan.actions().forEach(action -> fields.add(action(action, moved, broughtIn.get(action.number()))));
        plan.measures().forEach(measure -> fields.add(measure(measure)));
        if (!plan.resources().isBlank()) fields.add(new Commentable("resources", 0, plan.resources(), List.of()));
        if (!plan.risks().isBlank()) fields.add(new Commentable("risks", 0, plan.risks(), List.of()));
        if (!plan.partners().isBlank()) fields.add(new Commentable("partners", 0, plan.partners(), List.of()));
        return fields;
    }

    private Commentable action(ActionRow action, List<MovingDate> moved, @Nullable ProgressUpdate opening) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("plan.owner", action.owner()));
        var due = action.due();
        facts.add(new Fact("plan.due", due == null ? "" : words.text("day", due)));
        moved.stream()
                .filter(date -> date.number() == action.number())
                .findFirst()
                .ifPresent(date -> facts.add(new Fact("plan.moves", moves(date))));
        if (!reason(action).isBlank()) facts.add(new Fact("plan.reasonForDate", reason(action)));
        if (opening != null) facts.add(new Fact("signOff.broughtIn", state(opening)));
        return new Commentable("action", action.number(), action.description(), facts);
    }

    private String state(ProgressUpdate opening) {
        var colour = opening.selfRating();
        var said = Stream.of(colour == null ? "" : words.text("rating." + colour), opening.text())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(": "));
        return words.text(
                "signOff.broughtIn.as",
                said,
                opening.reportedOn(),
                Objects.requireNonNullElse(opening.broughtFrom(), ""));
    }

    private String moves(MovingDate date) {
        return words.text(
                "plan.moves.by",
                date.from(),
                words.text("slip.days", date.workingDays()),
                words.text("slip.days", date.inAll().workingDays()),
                words.text("slip.moved", date.inAll().moved()));
    }

    private String reason(ActionRow action) {
        return reason(action.reasonCode(), action.reason());
    }

    private String reason(String code, String said) {
        var kind = code.isEmpty() ? "" : reasons.words(code);
        return Stream.of(kind, said).filter(part -> !part.isBlank()).collect(Collectors.joining(": "));
    }

    private static Commentable measure(MeasureRow measure) {
        return new Commentable(
                "measure",
                measure.number(),
                measure.description(),
                List.of(
                        new Fact("plan.baseline", measure.baselineWithUnit()),
                        new Fact("plan.target", measure.targetWithUnit()),
                        new Fact("plan.source", measure.source()),
                        new Fact("plan.frequency", measure.frequency())));
    }
}
