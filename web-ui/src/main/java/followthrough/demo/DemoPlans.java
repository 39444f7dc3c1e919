package followthrough.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import followthrough.plan.draft.Importing;
import followthrough.plan.sheet.SheetColumns;
import followthrough.plan.sheet.SheetImport;
import followthrough.plan.sheet.SheetOpening;
import followthrough.plan.sheet.SheetRule;
import followthrough.plan.template.Examples;
import followthrough.plan.template.Templates;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.ByteSource;
import followthrough.shared.InspectionReference;
import followthrough.statement.StatementPart;
import followthrough.statement.StatementSending;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Where plans come from besides being written, and how they get about before they are signed. */
@Component
class DemoPlans {

    private final Importing importing;
    private final SheetOpening sheets;
    private final Templates templates;
    private final Examples examples;
    private final StatementSending statements;

    DemoPlans(
            Importing importing,
            SheetOpening sheets,
            Templates templates,
            Examples examples,
            StatementSending statements) {
        this.importing = importing;
        this.sheets = sheets;
        this.templates = templates;
        this.examples = examples;
        this.statements = statements;
    }

    /** A table as councils keep them: the columns are found by their headings. */
    void bringIn(Actor lead, AreaReference area, String file, String table) {
        var upload = importing.begin(lead, area, file, sheets.read(ByteSource.of(table.getBytes(UTF_8))));
        var columns = SheetColumns.guess(importing.uploaded(lead, area, upload).sheet());
        importing.take(lead, area, upload, new SheetImport.Choices(columns, SheetRule.UPDATE, Map.of(), Set.of()));
    }

    /** The same of a plan that is in force, with what the table says of its actions as of yesterday. */
    void bringInForce(Actor lead, AreaReference area, String file, String table) {
        var upload = importing.begin(lead, area, file, sheets.read(ByteSource.of(table.getBytes(UTF_8))));
        var columns = SheetColumns.guess(importing.uploaded(lead, area, upload).sheet());
        var choices = new SheetImport.Choices(columns, SheetRule.UPDATE, Map.of(), Set.of());
        importing.takeWithStates(lead, area, upload, choices, lead.on().minusDays(1));
    }

    void keep(Actor lead, AreaReference area, String name) {
        var plan = templates.toKeep(lead, area);
        templates.keep(lead, area, name, Set.copyOf(plan.parts()));
    }

    void share(Actor director, AreaReference area) {
        examples.share(director, area);
    }

    void shareDraft(Actor director, InspectionReference inspection) {
        send(director, inspection, StatementPart.Kind.EARLY_DRAFT);
    }

    void sendStatement(Actor director, InspectionReference inspection) {
        send(director, inspection, StatementPart.Kind.STATEMENT);
    }

    private void send(Actor director, InspectionReference inspection, StatementPart.Kind kind) {
        var seen = statements.preview(director, inspection, kind, false);
        statements.send(director, inspection, seen.order(null));
    }
}
