package followthrough.plan.draft;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PlanImports extends Repository<PlanImport, UUID> {

    Optional<PlanImport> findById(UUID id);

    PlanImport save(PlanImport upload);

    void delete(PlanImport upload);

    void deleteByUploadedAtBefore(Instant day);
}
