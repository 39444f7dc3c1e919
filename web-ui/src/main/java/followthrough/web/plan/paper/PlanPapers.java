package followthrough.web.plan.paper;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.inspection.Frameworks;
import followthrough.inspection.Inspecting;
import followthrough.plan.ActionPlan;
import followthrough.plan.CanonicalPlan;
import followthrough.plan.PlanReading;
import followthrough.plan.PlanVersion;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.NotFound;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import followthrough.shared.Sha256;
import followthrough.web.Messages;
import followthrough.web.export.Paper;
import followthrough.web.export.Paper.Fact;
import followthrough.web.plan.PlanDocument;
import followthrough.web.plan.PlanDocument.ActionRow;
import followthrough.web.plan.PlansInForce;
import followthrough.web.plan.reading.PlanPages;
import followthrough.web.progress.MeasuresPage;
import followthrough.web.progress.ProgressPage;
import followthrough.web.progress.ProgressView.ActionProgress;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans to take along: as they stand today with their progress, or a version exactly as it was handed in. */
@Component
class PlanPapers {

    private final PlanReading plans;
    private final PlansInForce inForce;
    private final ProgressPage progress;
    private final MeasuresPage measures;
    private final PlanPages pages;
    private final AreaRegister areas;
    private final Inspecting inspecting;
    private final Frameworks frameworks;
    private final PlanPaper paper;
    private final CommentPaper said;
    private final VerdictPaper verdicts;
    private final Messages words;

    PlanPapers(
            PlanReading plans,
            PlansInForce inForce,
            ProgressPage progress,
            MeasuresPage measures,
            PlanPages pages,
            AreaRegister areas,
            Inspecting inspecting,
            Frameworks frameworks,
            PlanPaper paper,
            CommentPaper said,
            VerdictPaper verdicts,
            Messages words) {
        this.plans = plans;
        this.inForce = inForce;
        this.progress = progress;
        this.measures = measures;
        this.pages = pages;
        this.areas = areas;
        this.inspecting = inspecting;
        this.frameworks = frameworks;
        this.paper = paper;
        this.said = said;
        this.verdicts = verdicts;
        this.words = words;
    }

    /**
     * The plan as this reader has it: inspectors the version that was signed last, as observers while it is changed,
     * the rest of the authority its working plan, officers their own actions of it.
     */
    @Transactional(readOnly = true)
    public Paper current(Actor me, AreaReference reference, boolean commented) {
        var written = current(me, reference);
        verdicts.write(written, me, reference);
        if (commented && said.write(written, me, reference)) written.alsoMarked(words.text("comments.paper.mark"));
        return written.done();
    }

    private Paper.Writing current(Actor me, AreaReference reference) {
        var plan = plans.working(me, reference).orElse(null);
        if (plan == null)
            return version(me, plans.signed(me, reference).orElseThrow(NotFound::new), areas.get(me, reference));
        if (me.role() == Role.OFFICER) return own(me, plan, areas.get(me, reference));
        return working(me, plan, plans.signed(me, reference).orElse(null), areas.get(me, reference));
    }

    @Transactional(readOnly = true)
    public Paper version(Actor me, AreaReference reference, int number) {
        return version(me, plans.version(me, reference, number), areas.get(me, reference))
                .done();
    }

    /** What an officer reads of the plan: what it is for, and their own actions with what was reported. */
    private Paper.Writing own(Actor me, ActionPlan plan, Area area) {
        var name = words.name(me);
        var written = Paper.titled(
                        words.text("plan.paper.own", area.firstWords()),
                        words.text("plan.paper.footer.own", area.reference().value(), me.on()))
                .across();
        written.facts(facts(area, state(plan)));
        finding(written, area);
        var reported = progress.view(me, area.reference()).actions();
        var own = inForce.of(me, area.reference()).orElseThrow(NotFound::new);
        paper.writeOwn(written, own, words.text("plan.paper.actionsOf", name), of(own, reported));
        return changed(written, me, plan);
    }

    private Paper.Writing working(Actor me, ActionPlan plan, @Nullable PlanVersion signed, Area area) {
        var reference = area.reference();
        var code = Sha256.shortCode(Sha256.of(CanonicalPlan.of(plan)));
        var footer =
                signed == null ? words.text("plan.paper.footer.draft", reference.value(), code) : footer(area, signed);
        var written = begun(area, footer);
        if (signed == null) written.marked(words.text("plan.paper.mark", code));
        written.facts(facts(area, state(plan)));
        finding(written, area);
        var document = inForce.of(me, reference)
                .orElseThrow(NotFound::new)
                .with(measures.view(me, reference).latest());
        paper.write(
                written, document, 1, of(document, progress.view(me, reference).actions()));
        paper.ledger(written, pages.ledger(me, reference));
        return signed == null ? written : changed(signed(written, signed), me, plan);
    }

    /** What was reported of these actions. */
    private static List<ActionProgress> of(PlanDocument plan, List<ActionProgress> reported) {
        var ids = plan.actions().stream().map(ActionRow::id).toList();
        return reported.stream()
                .filter(line -> ids.contains(line.action().id()))
                .toList();
    }

    /** A change of it stands behind what is in force, and says that it is not. */
    private Paper.Writing changed(Paper.Writing written, Actor me, ActionPlan plan) {
        var change = inForce.change(me, plan.area());
        if (change.isEmpty()) return written;
        var code = Sha256.shortCode(Sha256.of(CanonicalPlan.of(plan)));
        written.alsoMarked(words.text("plan.change.mark", code));
        written.heading(1, words.text("plan.change.title")).paragraph(words.text("plan.change.paper", code));
        if (me.role() == Role.OFFICER)
            paper.writeOwn(written, change.get(), words.text("plan.paper.actionsOf", words.name(me)), List.of());
        else paper.write(written, change.get(), 2, List.of());
        return written;
    }

    private Paper.Writing version(Actor me, PlanVersion version, Area area) {
        var written = begun(area, footer(area, version));
        if (!isSigned(version)) written.marked(words.text("plan.paper.mark", version.shortCode()));
        written.facts(facts(area, words.text("version." + version.state())));
        finding(written, area);
        paper.write(written, PlanDocument.of(version.content()).forReader(me), 1, List.of());
        return isSigned(version) ? signed(written, version) : written;
    }

    private String state(ActionPlan plan) {
        var valid = plan.signedNumber();
        if (valid == null || plan.state() == ActionPlan.State.SIGNED) return words.text("plan.state." + plan.state());
        return words.text("plan.changing." + plan.state(), String.valueOf(valid));
    }

    private static boolean isSigned(PlanVersion version) {
        return version.state() == PlanVersion.State.SIGNED;
    }

    private Paper.Writing begun(Area area, String footer) {
        return Paper.titled(words.text("plan.paper.title", area.firstWords()), footer)
                .across();
    }

    private String footer(Area area, PlanVersion version) {
        return words.text(
                "plan.paper.footer", area.reference().value(), String.valueOf(version.number()), version.shortCode());
    }

    private List<Fact> facts(Area area, String state) {
        var visit = inspecting.stored(area.inspection());
        var framework =
                frameworks.byCode(visit.framework()).map(known -> known.name()).orElse(visit.framework());
        var facts = new ArrayList<Fact>();
        facts.add(fact("statement.paper.authority", words.body(area.authority())));
        facts.add(fact(
                "statement.paper.inspection",
                words.text(
                        "statement.paper.visit",
                        visit.reference().value(),
                        framework,
                        visit.firstDay(),
                        visit.lastDay())));
        facts.add(fact("plan.paper.area", area.reference().value()));
        facts.add(fact("plan.paper.lead", name(area.lead())));
        facts.add(fact("plan.paper.state", state));
        return facts;
    }

    private void finding(Paper.Writing written, Area area) {
        written.quotation(
                area.text(),
                words.text(
                        area.ownWords() ? "statement.paper.ownWords" : "statement.paper.finding",
                        area.reference().value()));
    }

    private Paper.Writing signed(Paper.Writing written, PlanVersion version) {
        var signer = version.decidedBy();
        var on = Objects.requireNonNullElse(version.decidedOn(), version.submittedOn());
        return written.heading(1, words.text("plan.paper.signature"))
                .paragraph(words.text(
                        "statement.signature",
                        String.valueOf(version.number()),
                        signer == null ? "" : words.name(signer, version.decidedFor()),
                        on,
                        version.shortCode()))
                .paragraph(words.text("plan.paper.fingerprint", version.sha256()));
    }

    private String name(@Nullable PersonId person) {
        return person == null ? "" : words.name(person);
    }

    private Fact fact(String term, String said) {
        return new Fact(words.text(term), said);
    }
}
