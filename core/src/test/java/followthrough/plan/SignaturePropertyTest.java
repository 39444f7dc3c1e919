package followthrough.plan;

import static followthrough.plan.PlanFixtures.AREA;
import static followthrough.plan.PlanFixtures.DIRECTOR;
import static followthrough.plan.PlanFixtures.LEAD;
import static followthrough.plan.PlanFixtures.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.plan.PlanContent.ActionLine;
import followthrough.plan.PlanContent.MeasureLine;
import followthrough.shared.Refused;
import followthrough.shared.Sha256;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** Whatever people do in whatever order: a signature over one content never shows as valid over another. */
class SignaturePropertyTest {

    private static final UUID FIRST = new UUID(1, 1);

    private static final UUID SECOND = new UUID(2, 2);

    /** Words that look like lines of the canonical text, that differ by little, and that say the opposite. */
    private static final List<String> WORDS = List.of(
            "Put a weekend rota in place",
            "Put a wekend rota in place",
            "Put no weekend rota in place",
            "Action 2: nothing",
            "One\nAction 1 due: 2027-01-01",
            "One\n    Action 1 due: 2027-01-01",
            "Read 20 cases",
            "Read 2 cases",
            "Read 20 caes",
            "x");

    enum Act {
        WRITE,
        SUBMIT,
        SIGN,
        RETURN,
        WITHDRAW,
        CORRECT
    }

    record Step(Act act, PlanContent content) {}

    @Property(tries = 1000)
    void a_signature_holds_over_exactly_what_was_signed_or_over_its_corrected_spelling(
            @ForAll("steps") List<Step> steps) {
        var plan = new ActionPlan(AREA);
        var versions = new ArrayList<PlanVersion>();
        var corrections = new ArrayList<PlanCorrection>();
        Map<Integer, List<PlanText>> signedTexts = new HashMap<>();
        Map<Integer, String> signedRest = new HashMap<>();
        for (var step : steps) {
            try {
                take(step, plan, versions, corrections);
            } catch (Refused refused) {
                continue;
            }
            if (step.act() == Act.SIGN) {
                signedTexts.put(plan.signedNumber(), plan.texts());
                signedRest.put(plan.signedNumber(), withoutWords(plan));
            }
            var holding = Holding.of(plan, versions, () -> corrections);
            Statistics.collect(holding);
            if (holding == Holding.NONE || holding == Holding.CHANGED) continue;
            assertThat(withoutWords(plan)).isEqualTo(signedRest.get(plan.signedNumber()));
            var signed = Objects.requireNonNull(signedTexts.get(plan.signedNumber()));
            if (holding == Holding.EXACT)
                assertThat(plan.texts())
                        .extracting(text -> text.words().strip())
                        .isEqualTo(signed.stream()
                                .map(text -> text.words().strip())
                                .toList());
            else everyDifferenceIsAShownCorrection(plan, signed, corrections);
        }
    }

    @Property(tries = 1000)
    void two_contents_have_one_fingerprint_only_if_they_say_the_same(
            @ForAll("contents") PlanContent one, @ForAll("contents") PlanContent other) {
        var first = written(one);
        var second = written(other);
        var version = first.submitted();

        assertThat(version.isSignatureOver(CanonicalPlan.of(second.plan()))).isEqualTo(one.equals(other));
    }

    private record Written(ActionPlan plan) {

        PlanVersion submitted() {
            var version = new PlanVersion(AREA, 1, CanonicalPlan.of(plan), LEAD).of(plan);
            version.decide(PlanVersion.State.SIGNED, DIRECTOR, null);
            return version;
        }
    }

    private static Written written(PlanContent content) {
        var plan = new ActionPlan(AREA);
        plan.write(content, LEAD.person());
        return new Written(plan);
    }

    private static void take(Step step, ActionPlan plan, List<PlanVersion> versions, List<PlanCorrection> corrections) {
        var last = versions.isEmpty() ? null : versions.get(versions.size() - 1);
        switch (step.act()) {
            case WRITE -> plan.write(step.content(), LEAD.person());
            case SUBMIT -> versions.add(plan.submit(LEAD, TODAY));
            case SIGN -> {
                plan.signOff(DIRECTOR);
                Objects.requireNonNull(last).decide(PlanVersion.State.SIGNED, DIRECTOR, null);
            }
            case RETURN -> {
                plan.returnWith("More");
                Objects.requireNonNull(last).returnWith("More", List.of(), DIRECTOR);
            }
            case WITHDRAW -> {
                var number = plan.signedNumber();
                plan.withdrawSignature(List.of(LEAD.person()), "No longer");
                versions.get(Objects.requireNonNull(number) - 1).withdraw(DIRECTOR, "No longer");
            }
            case CORRECT -> correct(step, plan, versions, corrections);
        }
    }

    /** As the service does it: what the rule refuses is not done. */
    private static void correct(
            Step step, ActionPlan plan, List<PlanVersion> versions, List<PlanCorrection> corrections) {
        var wanted = new ArrayList<PlanText>();
        var before = plan.texts();
        for (var text : before) {
            var other = text.field().equals("outcome")
                    ? step.content().outcome()
                    : step.content().actions().get(0).description();
            if (WordingRule.against(text.words(), other).isPresent()) continue;
            wanted.add(new PlanText(text.field(), text.item(), text.number(), other));
        }
        plan.correct(wanted, LEAD.person());
        var signed = versions.get(Objects.requireNonNull(plan.signedNumber()) - 1);
        for (var text : before) {
            var after = wanted.stream().filter(text::isSameField).findFirst();
            if (after.isEmpty() || after.get().words().equals(text.words())) continue;
            corrections.add(new PlanCorrection(
                    signed, corrections.size(), text, after.get().words(), Sha256.of(CanonicalPlan.of(plan)), LEAD));
        }
    }

    private static void everyDifferenceIsAShownCorrection(
            ActionPlan plan, List<PlanText> signed, List<PlanCorrection> corrections) {
        for (var text : signed) {
            var now =
                    plan.texts().stream().filter(text::isSameField).findFirst().orElseThrow();
            var shown = text.words();
            for (var correction : corrections) {
                if (correction.version() == Objects.requireNonNull(plan.signedNumber())
                        && correction.before().isSameField(text)) {
                    assertThat(WordingRule.against(shown, correction.after().words()))
                            .isEmpty();
                    shown = correction.after().words();
                }
            }
            assertThat(shown).isEqualTo(now.words());
        }
    }

    /** Owners, dates, measures, order: all that no correction may touch. */
    private static String withoutWords(ActionPlan plan) {
        return plan.content().actions().stream()
                        .map(line -> line.id() + " " + line.owner() + " " + line.due() + " " + line.reason())
                        .toList()
                + " "
                + plan.content().measures().stream()
                        .map(line -> line.id()
                                + line.unit()
                                + line.baseline()
                                + line.target()
                                + line.source()
                                + line.frequency())
                        .toList();
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        var acts = Arbitraries.frequency(
                Tuple.of(4, Act.WRITE),
                Tuple.of(4, Act.SUBMIT),
                Tuple.of(4, Act.SIGN),
                Tuple.of(4, Act.CORRECT),
                Tuple.of(1, Act.RETURN),
                Tuple.of(1, Act.WITHDRAW));
        return Combinators.combine(acts, contents())
                .as(Step::new)
                .list()
                .ofMinSize(6)
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<PlanContent> contents() {
        var words = Arbitraries.of(WORDS);
        var days = Arbitraries.integers().between(10, 13).map(TODAY::plusDays);
        var reasons = Arbitraries.of(NewDateReason.NONE, new NewDateReason("partner", "They moved"));
        var action = Combinators.combine(words, days, reasons)
                .as((text, day, reason) ->
                        new ActionLine(FIRST, text, ActionOwner.of(LEAD.person(), "Amara"), day, "", reason));
        var another = Combinators.combine(words, days, reasons)
                .as((text, day, reason) ->
                        new ActionLine(SECOND, text, ActionOwner.of(DIRECTOR.person(), "Dana"), day, "", reason));
        var actions = Combinators.combine(
                        action, another, Arbitraries.integers().between(0, 2))
                .as((one, two, how) -> how == 0 ? List.of(one) : how == 1 ? List.of(one, two) : List.of(two, one));
        var measure = Combinators.combine(words, Arbitraries.of("90", "95"))
                .as((text, target) -> new MeasureLine(new UUID(3, 3), text, "%", "60", target, "audit", "monthly"));
        return Combinators.combine(words, actions, measure)
                .as((outcome, all, one) -> PlanContent.of(outcome, all, List.of(one)));
    }
}
