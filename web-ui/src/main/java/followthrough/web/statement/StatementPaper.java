package followthrough.web.statement;

import followthrough.inspection.Frameworks;
import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.web.Messages;
import followthrough.web.export.Paper;
import followthrough.web.export.Paper.Fact;
import followthrough.web.plan.paper.PlanPaper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The statement of proposed action as the document that leaves the house. */
@Component
class StatementPaper {

    private final Inspecting inspecting;
    private final Frameworks frameworks;
    private final PlanPaper plans;
    private final Messages words;

    StatementPaper(Inspecting inspecting, Frameworks frameworks, PlanPaper plans, Messages words) {
        this.inspecting = inspecting;
        this.frameworks = frameworks;
        this.plans = plans;
        this.words = words;
    }

    /** The statement with its supplements; there is none while only drafts were shared. */
    Paper whole(StatementView statement) {
        var parts = statement.parts().stream()
                .filter(part -> !part.isDraft())
                .sorted(Comparator.comparing(StatementView.Part::number))
                .toList();
        if (parts.isEmpty()) throw new NotFound();
        var paper = begun(statement, parts.get(parts.size() - 1), words.text("statement.title"));
        paper.facts(facts(statement, parts));
        for (var part : parts) written(paper, part, parts.size() > 1);
        return paper.done();
    }

    Paper of(StatementView statement, StatementView.Part part) {
        var paper = begun(statement, part, words.text("statement.paper." + part.kind()));
        if (part.isDraft()) paper.marked(words.text("statement.paper.mark", part.on()));
        paper.facts(facts(statement, List.of(part)));
        written(paper, part, false);
        return paper.done();
    }

    private Paper.Writing begun(StatementView statement, StatementView.Part last, String title) {
        return Paper.titled(
                        title + ": " + statement.authority(),
                        words.text(
                                last.isDraft() ? "statement.paper.footer.draft" : "statement.paper.footer",
                                statement.inspection(),
                                last.ordinal(),
                                last.code()))
                .across();
    }

    private List<Fact> facts(StatementView statement, List<StatementView.Part> parts) {
        var visit = inspecting.stored(new InspectionReference(statement.inspection()));
        var facts = new ArrayList<Fact>();
        facts.add(fact("statement.paper.authority", statement.authority()));
        facts.add(fact("statement.paper.inspection", inspection(visit)));
        facts.add(fact(
                "statement.paper.due",
                words.text("statement.paper.dueOn", Objects.requireNonNull(statement.dueOn())) + "\n"
                        + statement.rule()));
        for (var part : parts) {
            facts.add(new Fact(
                    words.text("statement.part." + part.kind()),
                    words.text("statement.paper.sent", part.by(), part.on(), part.code())));
        }
        return facts;
    }

    private String inspection(Inspection visit) {
        var framework =
                frameworks.byCode(visit.framework()).map(known -> known.name()).orElse(visit.framework());
        return words.text(
                "statement.paper.visit", visit.reference().value(), framework, visit.firstDay(), visit.lastDay());
    }

    private void written(Paper.Writing paper, StatementView.Part part, boolean oneOfSeveral) {
        if (oneOfSeveral) paper.heading(1, words.text("statement.part.heading." + part.kind(), part.on()));
        if (part.incompleteBecause() != null)
            paper.paragraph(words.text("statement.incomplete") + " " + part.incompleteBecause());
        if (part.unanswered() != null) paper.paragraph(words.text("statement.unanswered", part.unanswered()));
        if (part.answers().isEmpty()) paper.paragraph(words.text("statement.paper.nothing"));
        for (var answer : part.answers()) {
            if (!answer.area().isEmpty()) paper.heading(oneOfSeveral ? 2 : 1, answer.title());
            if (!answer.finding().isBlank())
                paper.quotation(
                        answer.finding(),
                        words.text(
                                answer.own() ? "statement.paper.ownWords" : "statement.paper.finding", answer.area()));
            for (var plan : answer.plans()) plans.send(paper, plan, oneOfSeveral ? 3 : 2);
            paper.paragraph(signature(answer));
        }
    }

    private String signature(StatementView.Answer answer) {
        var signature = answer.signature();
        if (signature == null) return words.text("statement.unsigned");
        return words.text(
                "statement.signature",
                String.valueOf(signature.version()),
                signature.by(),
                signature.on(),
                Objects.requireNonNull(answer.code()));
    }

    private Fact fact(String term, String said) {
        return new Fact(words.text(term), said);
    }
}
