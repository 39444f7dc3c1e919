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

    /** Fetched by the query itself: one with a graph is translated anew each time. */
    @Query("select a from Area a left join fetch a.officers where a.inspection = :inspection order by a.ordinal")
    List<Area> findByInspectionOrderByOrdinal(String inspection);

    /** Of visits to the authority before this day, in the order of their references. */
    @Query("select a from Area a join Inspection i on i.reference = a.inspection left join fetch a.officers"
            + " where i.firstDay < :day and a.reference like :beginning order by a.reference")
    List<Area> before(String beginning, LocalDate day);

    @EntityGraph(attributePaths = "officers")
    List<Area> findByReferenceIn(Collection<String> references);

    @Query("select a from Area a left join fetch a.officers where a.predecessor = :predecessor")
    List<Area> findByPredecessor(String predecessor);

    List<Area> findByLead(UUID lead);

    List<Area> findByStateOrderByReferenceAsc(AreaState state);

    /** The ordinals of an inspection's areas are never given again, also not those of withdrawn ones. */
    @Query("select coalesce(max(a.ordinal), 0) from Area a where a.inspection = :inspection")
    int lastOrdinal(String inspection);

    Area save(Area area);
}
