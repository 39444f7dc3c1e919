package followthrough.plan;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Statements extends Repository<Statement, String> {

    Optional<Statement> findById(String inspection);

    Statement save(Statement statement);
}
