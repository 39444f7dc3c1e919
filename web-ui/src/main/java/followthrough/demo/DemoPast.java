package followthrough.demo;

import static followthrough.demo.DemoPerson.JOEL;
import static followthrough.demo.DemoPerson.NADIA;
import static followthrough.demo.DemoPerson.RUTH;
import static followthrough.demo.DemoPerson.TOM;
import static followthrough.demo.DemoWork.measure;

import followthrough.demo.DemoPerson.Authority;
import followthrough.evidence.EvidenceKind;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.verification.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** An authority whose first inspections were long ago: a plan that worked, and two areas that wait for a verdict. */
@Component
class DemoPast {

    private final DemoLetters letters;
    private final DemoWork work;
    private final DemoPlans plans;

    DemoPast(DemoLetters letters, DemoWork work, DemoPlans plans) {
        this.letters = letters;
        this.work = work;
        this.plans = plans;
    }

    /** A case of the past on its own clock, with its re-inspection under way: two areas wait for an inspector's verdict. */
    void open(DemoCast cast) {
        var tom = cast.as(TOM).happening(LocalDate.of(2011, 6, 15));
        var ruth = cast.as(RUTH).happening(LocalDate.of(2011, 7, 18));
        var joel = cast.as(JOEL).happening(LocalDate.of(2011, 8, 30));
        var before = chronologies(cast);
        var first = letters.visitOfThePast(
                tom, Authority.SALTBY, LocalDate.of(2011, 6, 14), LocalDate.of(2011, 6, 15), Set.of(before));
        letters.draft(tom, first, "saltby-2011.txt");
        work.judge(tom, before.area(1), first, Outcome.MET, "Case files now hold a chronology.");
        work.judge(
                tom,
                before.area(2),
                first,
                Outcome.NOT_MET,
                "Partner agencies do not share one understanding of when to refer a child");
        letters.sayAgain(tom, first, "Partner agencies do not share", before.area(2));
        letters.handOver(tom, first);
        letters.check(cast.as(NADIA).happening(LocalDate.of(2011, 7, 12)), first);
        plans.share(ruth, before.area(1));
        work.assign(ruth, first, LocalDate.of(2011, 7, 15), joel, joel);
        thresholds(joel, ruth, first);
        var again = cast.as(TOM).happening(LocalDate.of(2012, 5, 23));
        letters.visitOfThePast(
                again, Authority.SALTBY, LocalDate.of(2012, 5, 22), LocalDate.of(2012, 5, 23), Set.of(first));
    }

    /** The year before: what was found then and met since is an example for others. */
    private InspectionReference chronologies(DemoCast cast) {
        var tom = cast.as(TOM).happening(LocalDate.of(2010, 5, 19));
        var joel = cast.as(JOEL).happening(LocalDate.of(2010, 7, 1));
        var ruth = cast.as(RUTH).happening(LocalDate.of(2010, 7, 5));
        var visit = letters.visitOfThePast(
                tom, Authority.SALTBY, LocalDate.of(2010, 5, 18), LocalDate.of(2010, 5, 19), Set.of());
        letters.draft(tom, visit, "saltby-2010.txt");
        letters.handOver(tom, visit);
        letters.check(cast.as(NADIA).happening(LocalDate.of(2010, 6, 11)), visit);
        work.assign(ruth.happening(LocalDate.of(2010, 6, 16)), visit, LocalDate.of(2010, 6, 15), joel, joel);
        var area = visit.area(1);
        work.write(
                joel,
                area,
                "Whoever decides about a child knows what has happened to that child before.",
                List.of(
                        work.action(
                                "Write the chronology of every child with an open case, the youngest first",
                                joel,
                                LocalDate.of(2010, 12, 17)),
                        work.action(
                                "Read each chronology aloud at the beginning of every case conference",
                                joel,
                                LocalDate.of(2010, 9, 30))),
                List.of(measure("Children whose file holds a chronology", "%", "22", "100", "Reading of 40 files")));
        work.handIn(joel, area);
        work.sign(ruth, area);
        return visit;
    }

    private void thresholds(Actor joel, Actor ruth, InspectionReference first) {
        var area = first.area(1);
        work.write(
                joel,
                area,
                "Children get help at the right level the first time somebody worries about them.",
                List.of(work.action(
                        "Agree one page of thresholds with schools, police and health",
                        joel,
                        LocalDate.of(2011, 11, 30))),
                List.of(measure("Referrals at the right level", "%", "54", "85", "Reading of 20 referrals a month")));
        work.handIn(joel, area);
        work.sign(ruth.happening(LocalDate.of(2011, 9, 5)), area);
        var shown = joel.happening(LocalDate.of(2012, 3, 1));
        work.show(
                shown,
                area,
                "Reading of 20 referrals",
                EvidenceKind.OUTCOME,
                LocalDate.of(2012, 2, 28),
                "16 of 20 at the right level.");
        work.measured(shown, area, LocalDate.of(2012, 2, 28), "80", "Reading of 20 referrals");
        work.offer(shown, area);
        work.endorse(ruth.happening(LocalDate.of(2012, 3, 9)), area);
    }
}
