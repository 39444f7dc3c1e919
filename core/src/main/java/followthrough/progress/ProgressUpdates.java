package followthrough.progress;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.NativeQuery;
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

    /** Reports of one area are numbered one after the other: whoever comes second waits, instead of losing all they did. */
    @NativeQuery("select 1 from pg_advisory_xact_lock(hashtext('reports of ' || :area))")
    int waitForTurn(String area);

    @Query("select coalesce(max(number), 0) from ProgressUpdate where area = :area")
    int lastNumber(String area);

    Optional<ProgressUpdate> findById(UUID id);

    ProgressUpdate save(ProgressUpdate update);
}
