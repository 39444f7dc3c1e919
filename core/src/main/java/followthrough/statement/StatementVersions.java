package followthrough.statement;

import followthrough.inspection.Framework;
import followthrough.inspection.Frameworks;
import followthrough.inspection.Inspecting;
import followthrough.plan.PlanVersion;
import followthrough.plan.SentVersions;
import followthrough.shared.InspectionReference;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Plans are sent with the statement that holds them, where the kind of inspection asks for one. */
@Component
class StatementVersions implements SentVersions {

    private final Statements statements;
    private final Inspecting inspecting;
    private final Frameworks frameworks;

    StatementVersions(Statements statements, Inspecting inspecting, Frameworks frameworks) {
        this.statements = statements;
        this.inspecting = inspecting;
        this.frameworks = frameworks;
    }

    @Override
    public Optional<Predicate<PlanVersion>> of(InspectionReference inspection) {
        return frameworks
                .byCode(inspecting.stored(inspection).framework())
                .filter(Framework::asksForStatement)
                .flatMap(framework -> statements.findById(inspection.value()))
                .map(statement -> statement::holds);
    }
}
