package followthrough.web.plan.paper;

import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.plan.sheet.SheetVerdict;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.verification.Check;
import followthrough.verification.Checking;
import followthrough.web.Messages;
import followthrough.web.export.Paper;
import followthrough.web.export.Paper.Cell;
import followthrough.web.export.Paper.Column;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What was judged of an area, and when, on its papers; a verdict that is not published stays off them, whoever prints. */
@Component
class VerdictPaper {

    private final Checking checking;
    private final Inspecting inspecting;
    private final Messages words;

    VerdictPaper(Checking checking, Inspecting inspecting, Messages words) {
        this.checking = checking;
        this.inspecting = inspecting;
        this.words = words;
    }

    void write(Paper.Writing paper, Actor me, AreaReference area) {
        var rows = rows(me, area);
        if (rows.isEmpty()) return;
        paper.heading(1, words.text("verdict.paper"));
        paper.table(
                words.text("verdict.paper"),
                List.of(
                        column("verdict.paper.visit", 30),
                        column("verdict.paper.outcome", 15),
                        column("verdict.paper.published", 15),
                        column("verdict.paper.why", 40)),
                rows.stream()
                        .map(row -> List.of(
                                Cell.of(row.visit()),
                                Cell.of(row.outcome()),
                                Cell.of(words.text("verdict.paper.on", row.published())),
                                Cell.of(row.why())))
                        .toList());
    }

    /** The same as rows of a table, newest first. */
    List<SheetVerdict> rows(Actor me, AreaReference area) {
        return checking.of(me, area).stream()
                .filter(Check::isPublished)
                .map(this::row)
                .toList();
    }

    private SheetVerdict row(Check check) {
        return new SheetVerdict(
                visit(inspecting.stored(check.inspection())),
                words.text("outcome." + check.outcome()),
                Objects.requireNonNull(check.publishedOn()),
                check.reason());
    }

    private String visit(Inspection visit) {
        return words.text("verdict.paper.at", visit.reference().value(), visit.firstDay(), visit.lastDay());
    }

    private Column column(String head, int share) {
        return new Column(words.text(head), share);
    }
}
