package followthrough.web.plan;

import followthrough.plan.PlanReading;
import followthrough.plan.PlanVersion;
import followthrough.plan.Planning;
import followthrough.plan.SigningOff;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.web.area.CaseDays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays the version that was handed in before the director, with what changed since the last signature. */
@Component
class SignOffPage {

    private final PlanReading plans;
    private final SigningOff signing;
    private final Planning planning;
    private final PlanPages pages;
    private final CaseDays days;

    SignOffPage(PlanReading plans, SigningOff signing, Planning planning, PlanPages pages, CaseDays days) {
        this.plans = plans;
        this.signing = signing;
        this.planning = planning;
        this.pages = pages;
        this.days = days;
    }

    @Transactional(readOnly = true)
    public SignOffView view(Actor me, AreaReference reference) {
        var obstacles = signing.obstaclesToSignOff(me, reference);
        var versions = plans.versions(me, reference);
        var pending = versions.stream()
                .filter(version -> version.state() == PlanVersion.State.PENDING)
                .findFirst();
        var signed = versions.stream()
                .filter(version -> version.state() == PlanVersion.State.SIGNED)
                .findFirst();
        return new SignOffView(
                pending.map(pages::version).orElse(null),
                pending.map(version -> PlanDocument.of(version.content())).orElse(null),
                pending.map(PlanVersion::sha256).orElse(""),
                signed.map(PlanVersion::number).orElse(null),
                pending.isPresent() && signed.isPresent()
                        ? PlanChanges.between(
                                signed.get().content(), pending.get().content())
                        : List.of(),
                obstacles,
                planning.advice(me, reference),
                days.asks(reference.inspection()));
    }
}
