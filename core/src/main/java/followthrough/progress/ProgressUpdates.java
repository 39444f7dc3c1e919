package followthrough.progress;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProgressUpdates extends Repository<ProgressUpdate, UUID> {

    List<ProgressUpdate> findByAreaOrderByReportedOnDescPlaceDescNumberDesc(String area);

    List<ProgressUpdate> findByAreaAndStruckBecauseIsNullOrderByReportedOnDescPlaceDesc(String area);

    @Query("select coalesce(max(number), 0) from ProgressUpdate where area = :area")
    int lastNumber(String area);

    Optional<ProgressUpdate> findById(UUID id);

    ProgressUpdate save(ProgressUpdate update);
}
