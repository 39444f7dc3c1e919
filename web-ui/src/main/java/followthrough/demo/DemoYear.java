package followthrough.demo;

import static followthrough.demo.DemoPerson.AMARA;
import static followthrough.demo.DemoPerson.CHLOE;
import static followthrough.demo.DemoPerson.DANA;
import static followthrough.demo.DemoPerson.LEWIS;
import static followthrough.demo.DemoPerson.NADIA;
import static followthrough.demo.DemoPerson.PETER;
import static followthrough.demo.DemoPerson.TOM;
import static followthrough.demo.DemoWork.measure;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import followthrough.demo.DemoPerson.Authority;
import followthrough.evidence.EvidenceKind;
import followthrough.plan.NewDateReason;
import followthrough.plan.ReturnComment;
import followthrough.shared.AreaReference;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** A year in the life of an authority after a joint inspection: three areas that go well, unevenly, and nowhere. */
@Component
class DemoYear {

    private final DemoLetters letters;
    private final DemoWork work;
    private final DemoPlans plans;
    private final DemoReports reports;

    DemoYear(DemoLetters letters, DemoWork work, DemoPlans plans, DemoReports reports) {
        this.letters = letters;
        this.work = work;
        this.plans = plans;
        this.reports = reports;
    }

    void write(Diary diary) {
        var visit = new ToldVisit();
        inspected(diary, visit);
        sharedOnTheDay(diary, visit);
        strategyMeetings(diary, visit);
        referredAgain(diary, visit);
        diary.write(diary.day(40, WEDNESDAY), day -> plans.sendStatement(day.as(DANA), visit.get()));
        for (var report : reports.all()) {
            diary.write(
                    diary.day(report.weeksAgo(), FRIDAY),
                    day -> work.report(
                            day.as(report.by()), visit.area(report.area()), report.action(), report.words()));
        }
        for (var figure : reports.figures()) {
            diary.write(
                    diary.day(figure.weeksAgo(), MONDAY),
                    day -> work.measured(
                            day.as(figure.by()),
                            visit.area(figure.area()),
                            diary.day(figure.weeksAgo() + 1, FRIDAY),
                            figure.value(),
                            "Case system, end of the month"));
        }
    }

    private void inspected(Diary diary, ToldVisit visit) {
        var first = diary.day(60, MONDAY);
        var last = diary.day(60, FRIDAY);
        var issued = diary.day(52, WEDNESDAY);
        diary.write(first, day -> visit.begins(letters.visit(day.as(TOM), Authority.NORTHMOOR, "jtai", first, last)));
        diary.write(diary.day(53, TUESDAY), day -> {
            letters.draft(
                    day.as(TOM), visit.get(), "northmoor-jtai.txt", day.as(TOM).on());
            letters.handOver(day.as(TOM), visit.get());
        });
        diary.write(diary.day(53, THURSDAY), day -> letters.check(day.as(NADIA), visit.get()));
        diary.write(issued, day -> letters.acceptDraft(day.as(DANA), visit.get()));
        diary.write(
                diary.day(52, THURSDAY),
                day -> work.assign(day.as(DANA), visit.get(), diary.day(52, THURSDAY), day.as(AMARA), day.as(LEWIS)));
    }

    /** Returned once; the date of one action moved twice, once while the chief executive acted for the director. */
    private void sharedOnTheDay(Diary diary, ToldVisit visit) {
        diary.write(diary.day(50, TUESDAY), day -> {
            firstWritten(diary, day, visit.area(1), "Partners tell each other what they know.");
            work.handIn(day.as(AMARA), visit.area(1));
        });
        diary.write(
                diary.day(49, MONDAY),
                day -> work.sendBack(
                        day.as(DANA),
                        visit.area(1),
                        "The actions are right. What will be different for a child?",
                        List.of(ReturnComment.beside("outcome", 0, "Say it from the child's side, please."))));
        diary.write(diary.day(48, WEDNESDAY), day -> {
            work.reword(
                    day.as(AMARA),
                    visit.area(1),
                    "Whoever meets a child knows that day what the others know, so that no child tells it twice.");
            work.handIn(day.as(AMARA), visit.area(1));
        });
        diary.write(diary.day(47, TUESDAY), day -> work.sign(day.as(DANA), visit.area(1)));
        moved(diary, visit, 30, DANA, diary.day(22, FRIDAY), "dependency", "The police change their teams first");
        diary.write(
                diary.day(24, THURSDAY),
                day -> work.cover(day.as(DANA), day.as(PETER), diary.day(24, FRIDAY), diary.day(22, FRIDAY)));
        moved(
                diary,
                visit,
                23,
                PETER,
                diary.day(13, FRIDAY),
                "partner",
                "Health names its contacts when its new teams begin");
    }

    private void firstWritten(Diary diary, DemoCast day, AreaReference area, String outcome) {
        work.write(
                day.as(AMARA),
                area,
                outcome,
                List.of(
                        work.action(
                                "Hold a daily call of all partners about children who came to notice the day before",
                                day.as(CHLOE),
                                diary.day(36, FRIDAY)),
                        work.action(
                                "Give health, police and schools one page of contacts that is put right each week",
                                day.as(AMARA),
                                diary.day(28, FRIDAY)),
                        work.action(
                                "Read twenty referrals a month together and tell the teams what was found",
                                day.as(CHLOE),
                                diary.day(-7, FRIDAY))),
                List.of(measure(
                        "Referrals of which all partners know on the same day",
                        "% of referrals",
                        "52",
                        "90",
                        "Case system, monthly")));
    }

    private void moved(
            Diary diary, ToldVisit visit, int weeksAgo, DemoPerson signs, LocalDate to, String code, String words) {
        var area = "Give health, police and schools";
        diary.write(
                diary.day(weeksAgo, TUESDAY),
                day -> work.propose(day.as(AMARA), visit.area(1), area, to, new NewDateReason(code, words)));
        diary.write(
                diary.day(weeksAgo, THURSDAY),
                day -> work.sign(signs == DANA ? day.as(DANA) : day.as(signs, DANA), visit.area(1)));
    }

    /** Went well: evidence endorsed, although one action is not done; another was given up on the way. */
    private void strategyMeetings(Diary diary, ToldVisit visit) {
        diary.write(diary.day(49, THURSDAY), day -> {
            work.write(
                    day.as(LEWIS),
                    visit.area(2),
                    "Decisions about a child's safety are made with everybody who knows the child.",
                    List.of(
                            work.action(
                                    "Invite a health professional by name to every strategy meeting",
                                    day.as(LEWIS),
                                    diary.day(30, FRIDAY)),
                            work.action(
                                    "Send what was decided to everybody invited within one working day",
                                    day.as(CHLOE),
                                    diary.day(-3, FRIDAY)),
                            work.action(
                                    "Rent a room for meetings in the hospital", day.as(LEWIS), diary.day(24, FRIDAY))),
                    List.of(measure(
                            "Strategy meetings with a health professional",
                            "% of meetings",
                            "66",
                            "95",
                            "Minutes, monthly")));
            work.handIn(day.as(LEWIS), visit.area(2));
        });
        diary.write(diary.day(48, FRIDAY), day -> work.sign(day.as(DANA), visit.area(2)));
        diary.write(
                diary.day(27, WEDNESDAY),
                day -> work.drop(
                        day.as(LEWIS),
                        visit.area(2),
                        "Rent a room",
                        new NewDateReason("partner", "The health centre lends us one")));
        diary.write(diary.day(26, TUESDAY), day -> work.sign(day.as(DANA), visit.area(2)));
        shown(
                diary,
                visit,
                20,
                "Minutes of ten strategy meetings",
                EvidenceKind.OUTPUT,
                "Nine of ten name the health professional and what they said.");
        shown(
                diary,
                visit,
                8,
                "What nine parents said after a strategy meeting",
                EvidenceKind.VOICE_OF_THE_CHILD,
                "Seven knew within two days what had been decided and why.");
        shown(
                diary,
                visit,
                4,
                "Meetings with health, a year on",
                EvidenceKind.OUTCOME,
                "96 of 100 meetings in the last quarter had a health professional in them.");
        diary.write(diary.day(3, WEDNESDAY), day -> work.offer(day.as(LEWIS), visit.area(2)));
        diary.write(diary.day(2, TUESDAY), day -> work.endorse(day.as(DANA), visit.area(2)));
    }

    private void shown(Diary diary, ToldVisit visit, int weeksAgo, String title, EvidenceKind kind, String words) {
        var dated = diary.day(weeksAgo + 1, DayOfWeek.THURSDAY);
        diary.write(
                diary.day(weeksAgo, TUESDAY),
                day -> work.show(day.as(LEWIS), visit.area(2), title, kind, dated, words));
    }

    /** Went nowhere: one action late, of the other nothing was ever heard. */
    private void referredAgain(Diary diary, ToldVisit visit) {
        diary.write(diary.day(46, MONDAY), day -> {
            work.write(
                    day.as(AMARA),
                    visit.area(3),
                    "Help ends when a family no longer needs it, and not before.",
                    List.of(
                            work.action(
                                    "Read every case that was referred again within twelve months",
                                    day.as(AMARA),
                                    diary.day(2, FRIDAY)),
                            work.action(
                                    "Agree with each family before help ends whom they turn to afterwards",
                                    day.as(CHLOE),
                                    diary.day(2, MONDAY)),
                            work.action(
                                    "Ask twenty families why help ended too early",
                                    day.as(CHLOE),
                                    diary.day(-8, FRIDAY))),
                    List.of(measure(
                            "Children referred again within twelve months",
                            "% of referrals",
                            "24",
                            "15",
                            "Case system, monthly")));
            work.handIn(day.as(AMARA), visit.area(3));
        });
        diary.write(diary.day(45, WEDNESDAY), day -> work.sign(day.as(DANA), visit.area(3)));
    }
}
