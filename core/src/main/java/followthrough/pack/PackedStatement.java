package followthrough.pack;

import followthrough.pack.PackContents.Facts;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.statement.StatementPart;
import followthrough.statement.StatementSending;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whatever was sent or shared of the statement, in the exact text that was. */
@Component
class PackedStatement {

    private final StatementSending statements;

    PackedStatement(StatementSending statements) {
        this.statements = statements;
    }

    void into(PackContents pack, Actor maker, InspectionReference inspection) {
        statements.of(maker, inspection).ifPresent(statement -> {
            for (var part : statement.parts()) {
                var path = "statement/part-" + part.number() + ".txt";
                pack.add(PackEntry.text(path, PackKind.STATEMENT, inspection, part.number(), part.content()));
            }
            var facts = new Facts()
                    .with("dueOn", statement.dueOn())
                    .with("rule", statement.rule())
                    .with(
                            "parts",
                            statement.parts().stream()
                                    .map(part -> facts(pack, part))
                                    .toList())
                    .done();
            pack.add(PackEntry.facts("statement/statement.json", PackKind.STATEMENT_FACTS, inspection, null, facts));
        });
    }

    private static Map<String, Object> facts(PackContents pack, StatementPart part) {
        return new Facts()
                .with("part", part.number())
                .with("kind", part.kind())
                .with("fingerprint", part.sha256())
                .with("sentOn", part.sentOn())
                .with("sentBy", pack.person(part.sentBy()))
                .with("sentFor", pack.person(part.sentFor()))
                .with("incompleteBecause", part.incompleteBecause())
                .done();
    }
}
