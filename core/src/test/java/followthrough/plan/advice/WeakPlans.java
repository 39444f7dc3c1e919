package followthrough.plan.advice;

import followthrough.plan.ActionOwner;
import followthrough.plan.PlanContent;
import followthrough.plan.PlanContent.ActionLine;
import followthrough.plan.PlanContent.MeasureLine;
import followthrough.plan.PlanFixtures;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans as councils write them: three that an inspector would have no question about, ten with known faults. */
public final class WeakPlans {

    static final LocalDate LETTER = LocalDate.of(2026, 9, 1);

    static final LocalDate TODAY = LocalDate.of(2026, 9, 14);

    static final ActionOwner AMARA = ActionOwner.of(PersonId.next(), "Amara Nwosu");

    static final ActionOwner BEN = ActionOwner.of(PersonId.next(), "Ben Achebe");

    static final ActionOwner CAROL = ActionOwner.invited("Carol Dunne", "carol.dunne@police.example");

    static final String FINDING = "The timeliness and quality of strategy discussions, including the attendance of"
            + " health and police colleagues.";

    static final PlanAdvice.Question QUESTION = question("Within six months");

    static PlanAdvice.Question question(@Nullable String deadline) {
        return new PlanAdvice.Question(FINDING, deadline, LETTER, TODAY);
    }

    public static PlanContent goodStrategyDiscussions() {
        return new PlanContent(
                "Children at risk of harm are seen the same day, and police, health and social care decide together.",
                List.of(
                        action(
                                "Hold each strategy discussion within one working day, by video where one cannot come",
                                AMARA,
                                "2026-10-05"),
                        action(
                                "Name a police sergeant and a health visitor on call for each weekday",
                                CAROL,
                                "2026-10-30"),
                        action(
                                "Ask ten families each month how the first visit was and bring it to the board",
                                BEN,
                                "2026-12-18")),
                List.of(
                        measure("Children seen on the day of the strategy discussion", "% of children", "61", "95"),
                        measure("Families who say that they knew why we came", "of 10 asked", "4", "9")),
                "Half a post for the on-call rota, agreed in the budget of 2026",
                "Police cannot staff weekends: the duty inspector stands in until January",
                "Northmoor Police and the hospital trust agreed the rota on 3 September");
    }

    static PlanContent goodCareLeavers() {
        return new PlanContent(
                "Care leavers know their health history before they are 18.",
                List.of(
                        action("Write a health passport with every young person at 16 and a half", BEN, "2026-11-30"),
                        action("Give the 43 care leavers without one their passport at a visit", AMARA, "2027-02-26")),
                List.of(
                        measure("Care leavers who hold their health passport", "%", "22", "100"),
                        measure(
                                "Care leavers who tell us that they can use it",
                                "% of those asked",
                                "not asked yet",
                                "80")),
                "Two days a week of the designated nurse",
                "Records from other areas come late: escalate after ten days",
                "Designated nurse, GP practices");
    }

    static PlanContent goodSupervision() {
        return new PlanContent(
                "Children no longer wait because nobody decides: drift is noticed within a month.",
                List.of(
                        action(
                                "Supervise every case of a child in need each month and record the decision",
                                AMARA,
                                "2026-10-30"),
                        action(
                                "Review 30 cases of children who waited longest, with an independent reviewer",
                                BEN,
                                "2026-12-04")),
                List.of(
                        measure("Children in need whose plan moved on within a month", "%", "48", "90"),
                        measure("Parents who tell the reviewer that things changed", "of 30 asked", "11", "24")),
                "Agency cover of one team manager for three months",
                "Sickness in the north team: the service manager supervises",
                "None needed beyond the core group; health visitors come to core groups already");
    }

    static PlanContent with(PlanContent plan, List<ActionLine> actions, List<MeasureLine> measures) {
        return new PlanContent(plan.outcome(), actions, measures, plan.resources(), plan.risks(), plan.partners());
    }

    static ActionLine action(String words, ActionOwner owner, @Nullable String due) {
        return ActionLine.of(words, owner, due == null ? null : LocalDate.parse(due));
    }

    static MeasureLine measure(String words, String unit, String baseline, String target) {
        return MeasureLine.of(words, unit, baseline, target, "case system", "every month");
    }

    /** What is missing in a plan of these words, and what an inspector would ask. */
    public static List<Obstacle> said(PlanContent words) {
        return Stream.concat(
                        PlanFixtures.written(words).obstaclesToSubmit(TODAY).stream(),
                        PlanAdvice.on(words, QUESTION).stream())
                .toList();
    }

    /** These words as the content of a plan, in which each action and measure has its identity. */
    public static PlanContent kept(PlanContent words) {
        return PlanFixtures.written(words).content();
    }

    private WeakPlans() {}
}
