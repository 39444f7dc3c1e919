package followthrough.area;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Areas extends Repository<Area, String> {

    Optional<Area> findById(String reference);

    @EntityGraph(attributePaths = "officers")
    List<Area> findByInspectionOrderByOrdinal(String inspection);

    /** Of visits to the authority before this day, in the order of their references. */
    @EntityGraph(attributePaths = "officers")
    @Query("select a from Area a, Inspection i where i.reference = a.inspection and i.firstDay < :day"
            + " and a.reference like :beginning order by a.reference")
    List<Area> before(String beginning, LocalDate day);

    @EntityGraph(attributePaths = "officers")
    List<Area> findByReferenceIn(Collection<String> references);

    @EntityGraph(attributePaths = "officers")
    List<Area> findByPredecessor(String predecessor);

    List<Area> findByLead(UUID lead);

    List<Area> findByStateOrderByReferenceAsc(AreaState state);

    /** The ordinals of an inspection's areas are never given again, also not those of withdrawn ones. */
    @Query("select coalesce(max(a.ordinal), 0) from Area a where a.inspection = :inspection")
    int lastOrdinal(String inspection);

    Area save(Area area);
}
