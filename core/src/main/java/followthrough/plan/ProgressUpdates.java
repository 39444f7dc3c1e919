package followthrough.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ProgressUpdates extends Repository<ProgressUpdate, UUID> {

    List<ProgressUpdate> findByAreaOrderByReportedOnDesc(String area);

    ProgressUpdate save(ProgressUpdate update);
}
