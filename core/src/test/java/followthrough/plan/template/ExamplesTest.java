package followthrough.plan.template;

import static fixture.Refusing.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fixture.CoreTest;
import fixture.DomainCases;
import fixture.Town;
import followthrough.area.AreaConcluding;
import followthrough.area.AreaState;
import followthrough.shared.AreaReference;
import followthrough.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A plan that was signed, and whose area was found met, is what others begin with: at home, and where it is shared. */
@CoreTest
class ExamplesTest {

    @Autowired
    DomainCases domain;

    @Autowired
    Examples examples;

    @Autowired
    AreaConcluding concluding;

    private Town town;
    private AreaReference proven;
    private AreaReference begun;

    @BeforeEach
    void one_of_two_plans_has_worked() {
        town = domain.town("HOU");
        var inspection = domain.underWay(town, "Visits are late.", "Plans are thin.");
        proven = inspection.area(1);
        begun = inspection.area(2);
        domain.sign(town, proven, town.lead());
        assertThat(codes(() -> examples.share(town.director(), proven))).containsExactly("planNotProven");
        assertThat(examples.mayShare(town.director(), proven)).isFalse();
        concluding.conclude(proven, AreaState.MET, domain.cases.today(), "seen");
    }

    @Test
    void a_lead_begins_with_a_plan_of_their_own_authority_without_its_people_and_dates() {
        assertThat(examples.offered(town.lead(), begun))
                .filteredOn(example -> example.area().equals(proven))
                .singleElement()
                .satisfies(example -> {
                    assertThat(example.finding()).isEqualTo("Visits are late.");
                    assertThat(example.authority()).isEqualTo(town.body());
                });

        examples.beginLike(town.lead(), begun, proven);

        var content = domain.cases.plans.stored(begun).orElseThrow().content();
        assertThat(content.outcome()).isEqualTo("Children are seen");
        assertThat(content.actions())
                .singleElement()
                .satisfies(line -> assertThat(line.due()).isNull());
    }

    @Test
    void leads_elsewhere_find_it_while_its_director_shares_it() {
        var elsewhere = domain.town("NCL");
        var theirs = domain.underWay(elsewhere, "Visits are late.").area(1);
        notOffered(elsewhere, theirs);
        assertThat(examples.mayShare(town.director(), proven)).isTrue();
        assertThat(examples.mayShare(town.lead(), proven)).isFalse();

        examples.share(town.director(), proven);
        examples.share(town.director(), proven); // once is enough
        assertThat(examples.isShared(town.director(), proven)).isTrue();
        examples.beginLike(elsewhere.lead(), theirs, proven);
        assertThat(domain.cases.plans.stored(theirs).orElseThrow().content().outcome())
                .isEqualTo("Children are seen");

        examples.stopSharing(town.director(), proven);
        examples.stopSharing(town.director(), proven);
        assertThat(examples.isShared(town.director(), proven)).isFalse();
        notOffered(elsewhere, theirs);
    }

    @Test
    void nobody_but_the_director_shares_a_plan() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> examples.share(town.lead(), proven));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> examples.stopSharing(town.inspector(), proven));
        assertThat(examples.isShared(town.lead(), proven)).isFalse();
    }

    private void notOffered(Town elsewhere, AreaReference theirs) {
        assertThat(examples.offered(elsewhere.lead(), theirs))
                .extracting(Examples.Example::area)
                .doesNotContain(proven);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> examples.beginLike(elsewhere.lead(), theirs, proven));
    }
}
