package followthrough.plan.template;

import followthrough.audit.ActObject;
import followthrough.audit.AuditTrail;
import followthrough.plan.ActionPlan;
import followthrough.plan.Leading;
import followthrough.plan.PlanContent;
import followthrough.plan.PlanReading;
import followthrough.plan.draft.Drafting;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.ChangedMeanwhile;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans to start from: an authority's own templates, and those that come with the product. */
@Service
@Transactional
public class Templates {

    private final PlanTemplates templates;
    private final PlanReading plans;
    private final Leading leading;
    private final Drafting drafting;
    private final AuditTrail audit;

    Templates(PlanTemplates templates, PlanReading plans, Leading leading, Drafting drafting, AuditTrail audit) {
        this.templates = templates;
        this.plans = plans;
        this.leading = leading;
        this.drafting = drafting;
        this.audit = audit;
    }

    /**
     * A template that a plan can start from.
     *
     * @param key by which {@link #begin} finds it
     * @param purpose which findings it is for, where it comes with the product; else empty
     */
    public record Offer(String key, String name, String purpose, PlanContent content) {

        public boolean isOwn() {
            return purpose.isEmpty();
        }
    }

    /** The authority's own by name, then those that come with the product. */
    @Transactional(readOnly = true)
    public List<Offer> offered(Actor actor, AreaReference area) {
        leading.openOf(actor, area);
        var own = templates.findByAuthorityOrderByNameAsc(area.authority().code()).stream()
                .map(kept -> new Offer(kept.id().toString(), kept.name(), "", kept.content()));
        var delivered = DeliveredTemplate.ALL.stream()
                .map(one -> new Offer(one.code(), one.name(), one.purpose(), one.content()));
        return Stream.concat(own, delivered).toList();
    }

    /** Adds the template to the draft; what stands there already stays, and it can be undone. */
    public void begin(Actor actor, AreaReference area, String key) {
        var chosen = offered(actor, area).stream()
                .filter(offer -> offer.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
        drafting.change(actor, area, "template", content -> content.adding(chosen.content()));
        audit.record(actor, "planStartedFrom", area.value(), null, chosen.name());
    }

    /** The words of the plan that its lead can keep: as they stand, without people, dates and starting points. */
    @Transactional(readOnly = true)
    public PlanContent toKeep(Actor actor, AreaReference area) {
        leading.of(actor, area);
        return plans.stored(area)
                .map(ActionPlan::content)
                .filter(content -> !content.equals(PlanContent.EMPTY))
                .orElseThrow(NotFound::new);
    }

    /**
     * Keeps parts of a plan under a name.
     *
     * @param parts "outcome", "resources", "risks", "partners", and the ids of actions and measures
     */
    public PlanTemplate keep(Actor actor, AreaReference area, String name, Set<String> parts) {
        var words = toKeep(actor, area).only(parts).bare();
        var template = new PlanTemplate(area, name, words, actor);
        Refused.unlessEmpty(taken(template));
        audit.record(
                actor,
                "templateKept",
                area.value(),
                ActObject.of(template.id(), template.name()),
                null,
                template.name());
        return templates.save(template);
    }

    /** The templates of one's own authority. */
    @Transactional(readOnly = true)
    public List<PlanTemplate> own(Actor actor) {
        actor.mustBe(looksAfter(actor));
        return templates.findByAuthorityOrderByNameAsc(actor.body().code());
    }

    @Transactional(readOnly = true)
    public PlanTemplate get(Actor actor, UUID id) {
        actor.mustBe(looksAfter(actor));
        return templates.findByIdAndAuthority(id, actor.body().code()).orElseThrow(NotFound::new);
    }

    public void rename(Actor actor, UUID id, long seen, String name) {
        var template = seen(actor, id, seen);
        var before = template.name();
        template.rename(name);
        if (template.name().equals(before)) return;
        Refused.unlessEmpty(taken(template));
        audit.record(
                actor,
                "templateRenamed",
                actor.body().code(),
                ActObject.of(template.id(), template.name()),
                before,
                template.name());
    }

    /** Nobody starts from it any more; plans that did are their leads' own, and stay. */
    public void remove(Actor actor, UUID id, long seen) {
        var template = seen(actor, id, seen);
        templates.delete(template);
        audit.record(
                actor,
                "templateRemoved",
                actor.body().code(),
                ActObject.of(template.id(), template.name()),
                template.name(),
                null);
    }

    private PlanTemplate seen(Actor actor, UUID id, long seen) {
        var template = get(actor, id);
        ChangedMeanwhile.unless(seen, template.version());
        return template;
    }

    /** Two of one name could not be told apart. */
    private List<Obstacle> taken(PlanTemplate template) {
        var same = templates.findByAuthorityOrderByNameAsc(template.authority().code()).stream()
                .filter(known -> !known.id().equals(template.id()))
                .anyMatch(known -> known.name().equalsIgnoreCase(template.name()));
        return same ? List.of(Obstacle.at("name", "templateNamedAlready")) : List.of();
    }

    /** Those who plan in an authority. */
    public static boolean looksAfter(Actor actor) {
        return actor.body().isAuthority()
                && (actor.role() == Role.AREA_LEAD
                        || actor.role() == Role.DIRECTOR
                        || actor.role() == Role.CHIEF_EXECUTIVE);
    }
}
