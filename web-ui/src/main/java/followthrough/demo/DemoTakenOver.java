package followthrough.demo;

import static followthrough.demo.DemoPerson.GARETH;
import static followthrough.demo.DemoPerson.HELEN;
import static followthrough.demo.DemoPerson.MEI;
import static followthrough.demo.DemoPerson.SOFIA;

import followthrough.demo.DemoPerson.Authority;
import followthrough.inspection.CaseStart;
import followthrough.paper.PaperDetails;
import followthrough.paper.RecordingPapers;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.ByteSource;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * A case that a council takes over today in its middle: its letter was published last year, its statement was sent and
 * its plan signed outside, and half of the actions are done.
 */
@Component
class DemoTakenOver {

    private final DemoLetters letters;
    private final DemoWork work;
    private final DemoPlans plans;
    private final RecordingPapers papers;

    DemoTakenOver(DemoLetters letters, DemoWork work, DemoPlans plans, RecordingPapers papers) {
        this.letters = letters;
        this.work = work;
        this.plans = plans;
        this.papers = papers;
    }

    void open(DemoCast cast) {
        var mei = cast.as(MEI);
        var helen = cast.as(HELEN);
        var sofia = cast.as(SOFIA);
        var last = mei.on().minusDays(330);
        var dated = last.plusDays(35);
        var visit = letters.visit(mei, Authority.EASTVALE, "ilacs", last.minusDays(4), last, CaseStart.ADOPTED);
        letters.draft(mei, visit, "eastvale-ilacs.txt", dated);
        letters.handOver(mei, visit);
        letters.check(cast.as(GARETH), visit);
        work.assign(helen, visit, dated.plusDays(1), sofia, sofia);
        papers.recordSentStatement(helen, visit, paper(dated.plusDays(90), "statement.pdf"));
        inForce(sofia, helen, visit.area(1), dated);
    }

    /** The second area's plan waits to be brought in, as on the first morning of every council. */
    private void inForce(Actor sofia, Actor helen, AreaReference area, LocalDate dated) {
        var today = sofia.on();
        plans.bringInForce(sofia, area, "improvement-plan.csv", """
                Action,Owner,Due date,RAG,Progress update,Success measure,Baseline,Target
                "Say on the first page of each plan what the visits are for",Sofia Reyes,%s,B,"On every plan since spring",Plans that say what visits are for,31,95
                "Read ten plans a month with the family’s own words beside them",Sofia Reyes,%s,A,"Two of three teams take part",,,
                "Ask twenty children each quarter what changed because somebody came",Sofia Reyes,%s,,,,,
                """.formatted(
                        today.minusWeeks(20), today.plusWeeks(6), today.plusWeeks(14)));
        work.reword(sofia, area, "A child can say why somebody visits, and what has changed because of it.");
        papers.recordSignedPlan(sofia, area, paper(dated.plusDays(80), "plan-signed.pdf"));
        work.handIn(sofia, area);
        work.sign(helen, area);
    }

    private static PaperDetails paper(LocalDate day, String name) {
        var bytes = Typesetter.print("Signed by Helen Marsh, Director of Children's Services");
        return new PaperDetails(day, "Helen Marsh", name, ByteSource.of(bytes));
    }
}
