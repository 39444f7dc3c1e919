package followthrough.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.EntityGraph.EntityGraphType;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ActionPlans extends Repository<ActionPlan, String> {

    /** A plan has few authors and measures: they come with it, so that one statement is left for its actions. */
    @EntityGraph(
            attributePaths = {"authors", "rows.measures"},
            type = EntityGraphType.LOAD)
    Optional<ActionPlan> findById(String area);

    @EntityGraph(
            attributePaths = {"authors", "rows.measures"},
            type = EntityGraphType.LOAD)
    List<ActionPlan> findByAreaIn(Collection<String> areas);

    @Query("select p.area from ActionPlan p where p.area in :areas")
    Set<String> withPlan(Collection<String> areas);

    /** The measures that were signed and still belong to the plan, as they stand in it, in its order. */
    @Query("""
            select m from ActionPlan p join p.rows.measures m
            where p.area = :area and p.signedNumber is not null and not m.dropped and (
                m.id in (select s from PlanVersion v join v.measures s
                    where v.area = p.area and v.number = p.signedNumber)
                or not exists (select s from PlanVersion v join v.measures s
                    where v.area = p.area and v.number = p.signedNumber))
            order by index(m)""")
    List<SuccessMeasure> promisedMeasures(String area);

    ActionPlan save(ActionPlan plan);

    /** Whether another area's plan has an action or measure of one of these ids. */
    @NativeQuery("""
            select exists (
                select 1 from app.planned_action where id in (:rows) and area <> :area
                union all
                select 1 from app.success_measure where id in (:rows) and area <> :area)""")
    boolean isOfAnother(String area, Collection<UUID> rows);

    /** Where somebody without an account yet answers for an action. */
    @NativeQuery("select distinct area from app.planned_action where owner_email = :email and owner is null")
    List<String> waitingFor(String email);
}
