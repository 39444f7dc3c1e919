package followthrough.progress;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProgressUpdates extends Repository<ProgressUpdate, UUID> {

    List<ProgressUpdate> findByAreaOrderByReportedOnDescPlaceDescNumberDesc(String area);

    /** Those that nobody took back; read with the others, since a page that shows both asks once then. */
    default List<ProgressUpdate> counting(String area) {
        return findByAreaOrderByReportedOnDescPlaceDescNumberDesc(area).stream()
                .filter(update -> !update.isStruck())
                .toList();
    }

    @Query("select coalesce(max(number), 0) from ProgressUpdate where area = :area")
    int lastNumber(String area);

    Optional<ProgressUpdate> findById(UUID id);

    ProgressUpdate save(ProgressUpdate update);
}
