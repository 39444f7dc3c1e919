package followthrough.plan.draft;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlanRevisions extends Repository<PlanRevision, UUID> {

    PlanRevision save(PlanRevision revision);

    Optional<PlanRevision> findByAreaAndNumber(String area, int number);

    Optional<PlanRevision> findFirstByAreaOrderByNumberDesc(String area);

    List<PlanRevision> findByAreaAndWrittenAtAfterOrderByNumberDesc(String area, Instant after);

    List<PlanRevision> findByAreaAndPersonAndUndoneFalseAndActNotOrderByNumberDesc(
            String area, UUID person, String act);

    @Modifying
    @Query("delete from PlanRevision revision where revision.area = :area and revision.number < :number")
    void forgetBefore(String area, int number);

    /** One writer of a plan at a time, until the transaction ends: their fields are merged one after the other. */
    @NativeQuery("select 1 from pg_advisory_xact_lock(hashtext(:area))")
    int waitForTurn(String area);
}
