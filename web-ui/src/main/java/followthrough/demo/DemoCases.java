package followthrough.demo;

import static followthrough.demo.DemoPerson.AMARA;
import static followthrough.demo.DemoPerson.CHLOE;
import static followthrough.demo.DemoPerson.DANA;
import static followthrough.demo.DemoPerson.LEWIS;
import static followthrough.demo.DemoPerson.MEI;
import static followthrough.demo.DemoPerson.NADIA;
import static followthrough.demo.DemoPerson.TOM;
import static followthrough.demo.DemoWork.measure;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import followthrough.demo.DemoPerson.Authority;
import followthrough.evidence.EvidenceKind;
import followthrough.inspection.Inspecting;
import followthrough.inspection.RecordingMode;
import followthrough.plan.NewDateReason;
import followthrough.plan.ReturnComment;
import followthrough.progress.Colour;
import followthrough.progress.ProgressReport;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.TellingClock;
import followthrough.shared.WorkingDays;
import followthrough.workflow.engine.EngineClock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Cases in every stage, so that each role has something to do at the first sign-in. */
@Component
class DemoCases {

    private final DemoLetters letters;
    private final DemoWork work;
    private final DemoPlans plans;
    private final DemoYear year;
    private final DemoPast past;
    private final DemoTakenOver takenOver;
    private final Inspecting inspecting;
    private final WorkingDays workingDays;
    private final TellingClock clock;
    private final EngineClock engine;

    DemoCases(
            DemoLetters letters,
            DemoWork work,
            DemoPlans plans,
            DemoYear year,
            DemoPast past,
            DemoTakenOver takenOver,
            Inspecting inspecting,
            WorkingDays workingDays,
            TellingClock clock,
            EngineClock engine) {
        this.letters = letters;
        this.work = work;
        this.plans = plans;
        this.year = year;
        this.past = past;
        this.takenOver = takenOver;
        this.inspecting = inspecting;
        this.workingDays = workingDays;
        this.clock = clock;
        this.engine = engine;
    }

    void open(DemoCast cast) {
        past.open(cast);
        var diary = new Diary(LocalDate.now(clock), workingDays);
        year.write(diary);
        northmoor(diary);
        diary.tell(cast, clock.getZone(), (moment, act) -> clock.at(moment, () -> engine.at(moment, act)));
        eastvale(cast);
        kingsmere(cast);
    }

    /** A cycle that has just begun: one plan signed with evidence, one waiting for its signature, one returned, one brought in. */
    private void northmoor(Diary diary) {
        var told = new ToldVisit();
        var first = diary.day(9, MONDAY);
        var last = diary.day(8, FRIDAY);
        diary.write(first, day -> told.begins(letters.visit(day.as(TOM), Authority.NORTHMOOR, "ilacs", first, last)));
        diary.write(diary.day(4, TUESDAY), day -> {
            letters.draftPrinted(day.as(TOM), told.get(), "northmoor.txt");
            letters.handOver(day.as(TOM), told.get());
        });
        diary.write(diary.day(3, THURSDAY), day -> letters.check(day.as(NADIA), told.get()));
        diary.write(diary.day(2, TUESDAY), day -> letters.acceptDraft(day.as(DANA), told.get()));
        diary.write(
                diary.day(2, WEDNESDAY),
                day -> work.assign(day.as(DANA), told.get(), day.as(DANA).on(), day.as(AMARA), day.as(LEWIS)));
        firstVisits(diary, told);
        diary.write(diary.day(1, TUESDAY), day -> plansOfChildrenInNeed(day.as(LEWIS), told.area(2)));
        diary.write(diary.day(1, MONDAY), day -> drift(day.as(AMARA), told.area(3)));
        diary.write(diary.day(1, WEDNESDAY), day -> returned(day.as(DANA), told.area(3)));
        diary.write(diary.day(1, THURSDAY), day -> conversations(day.as(LEWIS), told.area(4)));
        diary.write(diary.day(1, FRIDAY), day -> plans.shareDraft(day.as(DANA), told.get()));
        diary.write(diary.day(1, FRIDAY), day -> plans.keep(day.as(AMARA), told.area(1), "First visits in time"));
    }

    /** Brought in from the table that the service kept before; nobody has written what it is for yet. */
    private void conversations(Actor lewis, AreaReference area) {
        var today = lewis.on();
        plans.bringIn(lewis, area, "missing-children.csv", """
                Action,Owner,Due date,Success measure,Baseline,Target
                "Offer every child a conversation within 72 hours of coming back, with somebody they choose",Lewis Grant,%s,Children spoken with within 72 hours,48,85
                Write what the child said into the plan within two working days,Chloe Banks,%s,,,
                "Compare our list with that of the police each Monday",Lewis Grant,%s,,,
                """.formatted(
                        today.plusWeeks(8), today.plusWeeks(10), today.plusWeeks(4)));
    }

    private void firstVisits(Diary diary, ToldVisit told) {
        diary.write(diary.day(2, THURSDAY), day -> {
            firstVisitsPlanned(day, told.area(1));
            work.handIn(day.as(AMARA), told.area(1));
        });
        diary.write(diary.day(1, MONDAY), day -> work.sign(day.as(DANA), told.area(1)));
        diary.write(
                diary.day(1, TUESDAY),
                day -> work.propose(
                        day.as(AMARA),
                        told.area(1),
                        "Report waits",
                        diary.day(-4, MONDAY),
                        new NewDateReason(
                                "dependency", "The report needs the new case system, which came a week late")));
        diary.write(diary.day(1, WEDNESDAY), day -> work.sign(day.as(DANA), told.area(1)));
        diary.write(
                diary.day(1, THURSDAY),
                day -> work.report(
                        day.as(CHLOE),
                        told.area(1),
                        "Put a weekend",
                        new ProgressReport(
                                "Two of four teams have agreed the rota; the other two meet on Thursday.",
                                "Nothing yet: the rota begins when all four have agreed.",
                                "Agree it with the other two teams, then publish it.",
                                false,
                                Colour.AMBER,
                                "One team has too few social workers for every second weekend.")));
        diary.write(diary.day(1, FRIDAY), day -> firstVisitsShown(day.as(AMARA), told.area(1)));
    }

    private void firstVisitsPlanned(DemoCast cast, AreaReference area) {
        var amara = cast.as(AMARA);
        var today = amara.on();
        work.write(
                amara,
                area,
                "Every child is seen within five working days of a referral, whatever the day of the week.",
                List.of(
                        work.action(
                                "Put a weekend and holiday rota for first visits in place",
                                cast.as(CHLOE),
                                today.plusWeeks(8)),
                        work.action(
                                "Report waits of more than five days to the director each Monday",
                                amara,
                                today.plusWeeks(4))),
                List.of(measure(
                        "Children seen within five working days",
                        "% of referrals",
                        "71",
                        "95",
                        "Case system, weekly")));
    }

    private void firstVisitsShown(Actor amara, AreaReference area) {
        var today = amara.on();
        work.measured(amara, area, today.minusDays(7), "73", "Case system, the week before");
        work.measured(amara, area, today.minusDays(1), "78", "Case system, last week");
        work.show(
                amara,
                area,
                "First Monday report",
                EvidenceKind.OUTPUT,
                today.minusDays(3),
                "Waits over five days fell from 14 to 9.");
        work.show(
                amara,
                area,
                "What six families said about their first visit",
                EvidenceKind.VOICE_OF_THE_CHILD,
                today.minusDays(2),
                "Four of six said that somebody came when they were told somebody would.");
    }

    private void plansOfChildrenInNeed(Actor lewis, AreaReference area) {
        var today = lewis.on();
        work.write(
                lewis,
                area,
                "Families can say in their own words what has to change, and by when.",
                List.of(
                        work.action("Rewrite the plan template with six families", lewis, today.plusWeeks(5)),
                        work.action(
                                "Managers read ten plans a month against the new template", lewis, today.plusWeeks(9))),
                List.of(measure(
                        "Plans that name changes and dates",
                        "% of plans read",
                        "38",
                        "90",
                        "Monthly reading of ten plans")));
        work.handIn(lewis, area);
    }

    private void drift(Actor amara, AreaReference area) {
        var today = amara.on();
        work.write(
                amara,
                area,
                "No child waits in pre-proceedings without somebody senior knowing why.",
                List.of(work.action("Hold a fortnightly meeting about pre-proceedings", amara, today.plusWeeks(4))),
                List.of(measure(
                        "Children in pre-proceedings for more than 16 weeks",
                        "children",
                        "11",
                        "2",
                        "Tracker, fortnightly")));
        work.handIn(amara, area);
    }

    private void returned(Actor dana, AreaReference area) {
        work.sendBack(
                dana,
                area,
                "This is not yet a plan that I could show the board.",
                List.of(
                        ReturnComment.beside("outcome", 0, "What will be different for these eleven children?"),
                        ReturnComment.beside("action", 1, "A meeting is an activity. Who tells their parents?")));
    }

    /** A council alone: its own letter recorders enter what was published, and a second one checks it. */
    private void eastvale(DemoCast cast) {
        inspecting.settleMode(cast.as(DemoPerson.ADA), Authority.EASTVALE, RecordingMode.RECORDED_FROM_PUBLISHED);
        var mei = cast.as(MEI);
        var visit = letters.visit(
                mei,
                Authority.EASTVALE,
                "ilacs-focused",
                mei.on().minusDays(35),
                mei.on().minusDays(34));
        letters.draftPrinted(mei, visit, "eastvale.txt");
        letters.handOver(mei, visit);
        takenOver.open(cast);
    }

    /** A visit that the authority does not know of yet: its letter is being written here. */
    private void kingsmere(DemoCast cast) {
        var nadia = cast.as(NADIA);
        var visit = letters.visit(
                nadia,
                Authority.KINGSMERE,
                "ilacs-focused",
                nadia.on().minusDays(9),
                nadia.on().minusDays(8));
        letters.writeHere(
                nadia,
                visit,
                "The recording of what children say during the first visit.",
                "The timeliness of decisions about children who are referred by hospitals at night.");
    }
}
