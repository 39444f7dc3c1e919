package followthrough.inspection;

import followthrough.shared.InspectionReference;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Inspections extends Repository<Inspection, String> {

    Optional<Inspection> findById(String reference);

    @EntityGraph(attributePaths = {"team", "answers"})
    List<Inspection> findByReferenceIn(Collection<String> references);

    @Query("select i from Inspection i left join fetch i.team left join fetch i.answers"
            + " where i.authority = :authority order by i.firstDay desc")
    List<Inspection> findByAuthorityOrderByFirstDayDesc(String authority);

    @Query("select i from Inspection i left join fetch i.team left join fetch i.answers"
            + " where i.stage = :stage order by i.firstDay desc")
    List<Inspection> findByStageOrderByFirstDayDesc(Inspection.Stage stage);

    @Query("select i from Inspection i join i.answers earlier left join fetch i.team left join fetch i.answers"
            + " where earlier = :reference order by i.firstDay desc")
    List<Inspection> findAnswering(String reference);

    /** Several at once; one alone is known already, as a rule. */
    default Map<InspectionReference, Inspection> known(Collection<InspectionReference> references) {
        var values = references.stream()
                .map(InspectionReference::value)
                .distinct()
                .sorted()
                .toList();
        var found = values.size() == 1 ? findById(values.get(0)).stream() : findByReferenceIn(values).stream();
        return found.collect(Collectors.toMap(Inspection::reference, Function.identity()));
    }

    @Query("select i.reference from Inspection i order by i.reference")
    List<String> references();

    @Query("select i.reference from Inspection i where i.stage in :stages order by i.reference")
    List<String> references(Collection<Inspection.Stage> stages);

    /** Those of them that stand still. */
    @Query("select new followthrough.inspection.Suspension(i.reference, i.suspendedSince, i.suspendedBecause)"
            + " from Inspection i where i.reference in :references and i.suspendedSince is not null")
    List<Suspension> suspendedAmong(Collection<String> references);

    @Query("select new followthrough.inspection.Suspension(i.reference, i.suspendedSince, i.suspendedBecause)"
            + " from Inspection i where i.suspendedSince is not null order by i.suspendedSince, i.reference")
    List<Suspension> suspended();

    Inspection save(Inspection inspection);

    /** Takes the next number of the authority's year; numbers of cancelled visits are never given again. */
    @Query(value = """
        insert into app.inspection_sequence (authority, year, latest) values (:authority, :year, 1)
        on conflict (authority, year) do update set latest = inspection_sequence.latest + 1
        returning latest
        """, nativeQuery = true)
    int nextNumber(String authority, int year);
}
