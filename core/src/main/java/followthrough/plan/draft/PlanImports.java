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

    /** Id, name and area of each table that somebody chose for other areas of an inspection, newest first. */
    @Query("select u.id, u.fileName, u.area from PlanImport u"
            + " where u.person = :person and u.area like :areas and u.area <> :but order by u.uploadedAt desc")
    List<Object[]> of(UUID person, String areas, String but);

    void deleteByUploadedAtBefore(Instant day);
}
