package followthrough.web.plan;

import followthrough.plan.DateReasons;
import followthrough.plan.PlanReading;
import followthrough.plan.PlanVersion;
import followthrough.plan.Planning;
import followthrough.plan.SigningOff;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.web.Words;
import followthrough.web.area.CaseDays;
import followthrough.web.plan.PlanDocument.ActionRow;
import followthrough.web.plan.PlanDocument.MeasureRow;
import followthrough.web.plan.SignOffForm.Beside;
import followthrough.web.plan.SignOffView.Commentable;
import followthrough.web.plan.SignOffView.Fact;
import java.util.ArrayList;
import java.util.List;
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
    private final Planning planning;
    private final PlanPages pages;
    private final DateReasons reasons;
    private final CaseDays days;
    private final Words words;

    SignOffPage(
            PlanReading plans,
            SigningOff signing,
            Planning planning,
            PlanPages pages,
            DateReasons reasons,
            CaseDays days,
            Words words) {
        this.plans = plans;
        this.signing = signing;
        this.planning = planning;
        this.pages = pages;
        this.reasons = reasons;
        this.days = days;
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
        return new SignOffView(
                pending.map(pages::version).orElse(null),
                pending.map(version -> fields(PlanDocument.of(version.content())))
                        .orElse(List.of()),
                pending.map(PlanVersion::sha256).orElse(""),
                signed.map(PlanVersion::number).orElse(null),
                comparison(signed, pending),
                obstacles,
                planning.advice(me, reference),
                days.asks(reference.inspection()),
                overtaken(read, pending, versions));
    }

    /** An empty comment beside each field, for the form; what was typed stays where its field still is. */
    @Transactional(readOnly = true)
    public SignOffForm form(Actor me, AreaReference reference) {
        var beside = view(me, reference, "").fields().stream()
                .map(field -> new Beside(field.field(), field.number(), ""))
                .toList();
        return new SignOffForm("", beside, days.suggested(me, reference.inspection()), false, "");
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

    private List<Commentable> fields(PlanDocument plan) {
        var fields = new ArrayList<Commentable>();
        fields.add(new Commentable("outcome", 0, plan.outcome(), List.of()));
        plan.actions().forEach(action -> fields.add(action(action)));
        plan.measures().forEach(measure -> fields.add(measure(measure)));
        if (!plan.resources().isBlank()) fields.add(new Commentable("resources", 0, plan.resources(), List.of()));
        if (!plan.risks().isBlank()) fields.add(new Commentable("risks", 0, plan.risks(), List.of()));
        if (!plan.partners().isBlank()) fields.add(new Commentable("partners", 0, plan.partners(), List.of()));
        return fields;
    }

    private Commentable action(ActionRow action) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("plan.owner", action.owner()));
        var due = action.due();
        facts.add(new Fact("plan.due", due == null ? "" : words.text("day", due)));
        if (!action.reason().isBlank() || !action.reasonCode().isBlank()) {
            facts.add(new Fact(
                    "plan.reasonForDate",
                    String.join(": ", List.of(reasons.words(action.reasonCode()), action.reason()))));
        }
        return new Commentable("action", action.number(), action.description(), facts);
    }

    private static Commentable measure(MeasureRow measure) {
        return new Commentable(
                "measure",
                measure.number(),
                measure.description(),
                List.of(
                        new Fact("plan.baseline", figure(measure.baseline(), measure.unit())),
                        new Fact("plan.target", figure(measure.target(), measure.unit())),
                        new Fact("plan.source", measure.source()),
                        new Fact("plan.frequency", measure.frequency())));
    }

    private static String figure(String value, String unit) {
        return value.isBlank() ? "" : (value + " " + unit).strip();
    }
}
