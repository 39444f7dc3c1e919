package followthrough.statement;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Statements extends Repository<Statement, String> {

    Optional<Statement> findById(String inspection);

    List<Statement> findByInspectionStartingWithAndDraftDueOnNotNullOrderByDraftDueOn(String authority);

    Statement save(Statement statement);
}
