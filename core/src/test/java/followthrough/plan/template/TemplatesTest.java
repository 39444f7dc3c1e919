package followthrough.plan.template;

import static fixture.Refusing.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fixture.CoreTest;
import fixture.DomainCases;
import fixture.Town;
import followthrough.audit.AuditTrail;
import followthrough.plan.PlanContent;
import followthrough.plan.draft.Drafting;
import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.ChangedMeanwhile;
import followthrough.shared.NotFound;
import followthrough.shared.Role;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A plan starts from words that its authority kept, from those that come with the product, or from one that worked. */
@CoreTest
class TemplatesTest {

    private static final Set<String> OUTCOME = Set.of("outcome");

    @Autowired
    DomainCases domain;

    @Autowired
    Templates templates;

    @Autowired
    Drafting drafting;

    @Autowired
    AuditTrail audit;

    private Town town;
    private AreaReference written;
    private AreaReference empty;

    @BeforeEach
    void one_area_has_a_plan_and_another_has_none() {
        town = domain.town("HMF");
        var inspection = domain.underWay(town, "Visits are late.", "Plans are thin.");
        written = inspection.area(1);
        empty = inspection.area(2);
        domain.handIn(town, written, town.lead());
    }

    @Test
    void a_plan_starts_from_what_its_authority_kept_and_can_be_as_it_was_before() {
        var kept = templates.keep(town.lead(), written, name(), parts());

        templates.begin(town.lead(), empty, kept.id().toString());

        var begun = domain.cases.plans.stored(empty).orElseThrow().content();
        assertThat(begun.outcome()).isEqualTo("Children are seen");
        assertThat(begun.actions()).singleElement().satisfies(line -> {
            assertThat(line.description()).isEqualTo("Train everybody");
            assertThat(line.owner().isNobody()).isTrue();
            assertThat(line.due()).isNull();
        });
        assertThat(audit.about(town.lead(), empty.value(), 20))
                .extracting(AuditTrail.Entry::act)
                .contains("planStartedFrom");
        drafting.undo(town.lead(), empty);
        assertThat(domain.cases.plans.stored(empty).orElseThrow().content()).isEqualTo(PlanContent.EMPTY);
    }

    @Test
    void own_templates_are_offered_before_those_that_come_with_the_product_and_to_no_other_authority() {
        var kept = templates.keep(town.lead(), written, name(), OUTCOME);
        var elsewhere = domain.town("HRW");
        var theirs = domain.underWay(elsewhere, "Visits are late.").area(1);

        var offered = templates.offered(town.lead(), empty);
        assertThat(offered).extracting(Templates.Offer::key).contains(kept.id().toString());
        assertThat(offered.subList(offered.size() - DeliveredTemplate.ALL.size(), offered.size()))
                .noneMatch(Templates.Offer::isOwn);
        assertThat(templates.offered(elsewhere.lead(), theirs))
                .extracting(Templates.Offer::key)
                .doesNotContain(kept.id().toString());
        hidden(() -> templates.begin(elsewhere.lead(), theirs, kept.id().toString()));
        hidden(() -> templates.get(elsewhere.lead(), kept.id()));
        templates.begin(elsewhere.lead(), theirs, DeliveredTemplate.ALL.get(0).code());
        assertThat(domain.cases.plans.stored(theirs).orElseThrow().content().bare())
                .isEqualTo(DeliveredTemplate.ALL.get(0).content());
    }

    @Test
    void nothing_is_kept_without_a_name_of_its_own_and_words_to_keep() {
        var name = name();
        templates.keep(town.lead(), written, name, OUTCOME);

        assertThat(codes(() -> templates.keep(town.lead(), written, " ", OUTCOME)))
                .containsExactly("templateWithoutName");
        assertThat(codes(() -> templates.keep(town.lead(), written, "n".repeat(121), OUTCOME)))
                .containsExactly("templateNameTooLong");
        assertThat(codes(() -> templates.keep(town.lead(), written, name(), Set.of())))
                .containsExactly("templateEmpty");
        assertThat(codes(() -> templates.keep(town.lead(), written, name.toUpperCase(Locale.ROOT), OUTCOME)))
                .containsExactly("templateNamedAlready");
        hidden(() -> templates.toKeep(town.lead(), empty));
    }

    @Test
    void whoever_plans_in_an_authority_renames_and_removes_its_templates_and_not_over_somebody_else() {
        var mine = templates.keep(town.lead(), written, name(), OUTCOME);
        var other = templates.keep(town.lead(), written, name(), OUTCOME);
        var renamed = name();

        templates.rename(town.director(), mine.id(), mine.version(), " " + renamed);

        var seen = templates.get(town.director(), mine.id());
        assertThat(seen.name()).isEqualTo(renamed);
        assertThat(seen.keptBy()).isEqualTo(town.lead().person());
        assertThat(seen.keptFrom()).isEqualTo(written);
        assertThat(seen.keptOn()).isEqualTo(town.lead().on());
        assertThat(codes(() -> templates.rename(town.director(), mine.id(), seen.version(), other.name())))
                .containsExactly("templateNamedAlready");
        assertThat(codes(() -> templates.rename(town.director(), mine.id(), seen.version(), "")))
                .containsExactly("templateWithoutName");
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> templates.remove(town.lead(), mine.id(), seen.version() + 1));
        templates.rename(town.director(), mine.id(), seen.version(), renamed); // says nothing new
        templates.remove(town.lead(), mine.id(), seen.version());
        assertThat(templates.own(town.director()))
                .extracting(PlanTemplate::id)
                .contains(other.id())
                .doesNotContain(mine.id());
    }

    @Test
    void those_who_do_not_plan_find_no_templates() {
        var kept = templates.keep(town.lead(), written, name(), OUTCOME);
        var own = new Body("HMF");

        for (var other :
                List.of(town.inspector(), domain.person(Role.OFFICER, own), domain.person(Role.OBSERVER, own))) {
            hidden(() -> templates.own(other));
            hidden(() -> templates.rename(other, kept.id(), kept.version(), "Mine"));
            hidden(() -> templates.offered(other, empty));
        }
        hidden(() -> templates.keep(town.director(), written, name(), OUTCOME)); // who does not lead the area
    }

    private Set<String> parts() {
        return Set.copyOf(
                domain.cases.plans.stored(written).orElseThrow().content().parts());
    }

    /** Of those that nobody else keeps in this authority. */
    private static String name() {
        return "Visits " + UUID.randomUUID();
    }

    private static void hidden(ThrowingCallable act) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(act);
    }
}
