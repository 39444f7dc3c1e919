package followthrough.statement;

import followthrough.area.Area;
import followthrough.people.Directory;
import followthrough.plan.ActionPlan;
import followthrough.plan.CanonicalPlan;
import followthrough.plan.PlanReading;
import followthrough.plan.PlanVersion;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts plans into the words in which a statement holds them for ever. */
@Component
class StatementAnswers {

    private final PlanReading plans;
    private final CoverageCheck coverage;
    private final Directory people;

    StatementAnswers(PlanReading plans, CoverageCheck coverage, Directory people) {
        this.plans = plans;
        this.coverage = coverage;
        this.people = people;
    }

    List<StatementAnswer> signed(List<Area> areas) {
        var signed = signedOf(areas);
        return areas.stream()
                .flatMap(area -> Stream.ofNullable(signed.get(area.reference())).map(version -> answer(area, version)))
                .toList();
    }

    /** Every plan as it stands; one whose signed version is what stands says so. */
    List<StatementAnswer> drafts(List<Area> areas) {
        var signed = signedOf(areas);
        var stored = plans.stored(areas.stream().map(Area::reference).toList());
        return areas.stream()
                .flatMap(area -> Stream.ofNullable(stored.get(area.reference()))
                        .flatMap(plan -> draft(area, plan, signed.get(area.reference())).stream()))
                .toList();
    }

    /** With the names of whoever signed them, all at once. */
    private Map<AreaReference, PlanVersion> signedOf(List<Area> areas) {
        var signed = coverage.signed(areas);
        people.names(signed.values().stream()
                .flatMap(version -> Stream.of(version.decidedBy(), version.decidedFor()))
                .filter(Objects::nonNull)
                .toList());
        return signed;
    }

    /** "X for Y" where somebody covers. */
    String sender(Actor actor) {
        return named(actor.person(), actor.onBehalfOf());
    }

    private Optional<StatementAnswer> draft(Area area, ActionPlan plan, @Nullable PlanVersion signed) {
        if (plan.state() == ActionPlan.State.SIGNED)
            return Optional.ofNullable(signed).map(version -> answer(area, version));
        var reference = area.reference().value();
        return Optional.of(new StatementAnswer(reference, area.text(), null, CanonicalPlan.of(plan)));
    }

    private StatementAnswer answer(Area area, PlanVersion version) {
        var signer = version.decidedBy();
        var by = signer == null ? "" : named(signer, version.decidedFor());
        var on = Objects.requireNonNullElse(version.decidedOn(), version.submittedOn());
        var signature = new StatementAnswer.Signature(version.number(), on, by, version.sha256());
        return new StatementAnswer(area.reference().value(), area.text(), signature, version.content());
    }

    private String named(PersonId person, @Nullable PersonId covered) {
        return people.name(person) + (covered == null ? "" : " for " + people.name(covered));
    }
}
