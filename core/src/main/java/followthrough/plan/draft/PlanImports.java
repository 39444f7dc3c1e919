package followthrough.plan.draft;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlanImports extends Repository<PlanImport, UUID> {

    Optional<PlanImport> findById(UUID id);

    PlanImport save(PlanImport upload);

    List<PlanImport> findByFileOrderByNumber(UUID file);

    /** The tables of all files that somebody chose for areas of an inspection, the newest file first; not what is in them. */
    @Query(
            "select new followthrough.plan.draft.ChosenTable(u.id, u.area, u.file, u.fileName, u.number, u.name, u.takenAt)"
                    + " from PlanImport u where u.person = :person and u.area like :areas order by u.uploadedAt desc, u.number")
    List<ChosenTable> of(UUID person, String areas);

    void deleteByUploadedAtBefore(Instant day);
}
