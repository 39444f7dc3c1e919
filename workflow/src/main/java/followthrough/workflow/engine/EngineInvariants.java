package followthrough.workflow.engine;

import followthrough.database.Invariant;
import java.util.List;

/** The engine, the list of work and the domain agree; a step that the engine is about to take is not waited for. */
final class EngineInvariants implements Invariant.Source {

    /** The process of {@code r.reference} is there, as key {@code %s}. */
    private static final String RUNNING = """
            exists (select from camunda.act_hi_procinst i where i.business_key_ = r.reference
                and i.proc_def_key_ = '%s' and i.end_time_ is null
                and exists (select from camunda.act_ru_execution e where e.id_ = i.id_))
            """;

    /** The engine is about to go on in the case of the inspection. */
    private static final String ABOUT_TO_GO_ON = """
            exists (select from camunda.act_ru_job j join camunda.act_hi_procinst p on p.id_ = j.process_instance_id_
                where j.type_ = 'message' and j.retries_ > 0
                    and (p.business_key_ = %1$s or p.business_key_ like %1$s || '-A%%'))
            """;

    @Override
    public List<Invariant> invariants() {
        return List.of(
                Invariant.noSuchRows(
                        "Every case that is under way has its process.",
                        "select r.reference || ' has no process' from app.case_to_carry r where not "
                                + RUNNING.formatted("improvementCycle") + " and not "
                                + ABOUT_TO_GO_ON.formatted("r.reference")),
                Invariant.noSuchRows(
                        "Every area that is under way has its process.",
                        "select r.reference || ' has no process' from app.area_to_carry r where not "
                                + RUNNING.formatted("areaForDevelopment") + " and not "
                                + ABOUT_TO_GO_ON.formatted("r.inspection")),
                Invariant.noSuchRows(
                        "Every process of an area is of one that is under way.",
                        """
                        select i.business_key_ || ' has a process and is not under way'
                        from camunda.act_hi_procinst i
                        where i.proc_def_key_ = 'areaForDevelopment' and i.end_time_ is null
                            and not exists (select from app.area_to_carry r where r.reference = i.business_key_)
                            and not
                        """ + ABOUT_TO_GO_ON.formatted("regexp_replace(i.business_key_, '-A[0-9]+$', '')")),
                Invariant.noSuchRows("Every area whose plan is signed is past signing it.", """
                        select r.reference || ' has a signed plan and still waits at ' || w.kind
                        from app.area_to_carry r join app.work_item w on w.subject = r.reference and w.state = 0
                        where r.signed and w.kind in ('writePlan', 'signOffPlan', 'revisePlan')
                        """),
                Invariant.noSuchRows("Every open task of the engine has its entry in the list of work.", """
                        select t.task_def_key_ || ' of ' || coalesce(i.business_key_, t.id_)
                            || ' is open and in no list' || case when w.id is null then '' else ' any more' end
                        from camunda.act_ru_task t
                        left join camunda.act_hi_procinst i on i.id_ = t.proc_inst_id_
                        left join app.work_item w on w.id::text = t.id_
                        where w.state is distinct from 0 or w.kind <> t.task_def_key_
                        """),
                Invariant.noSuchRows("Every entry of a step in the list of work is an open task of the engine.", """
                        select w.kind || ' of ' || w.subject || ' is listed and not open'
                        from app.work_item w where w.state = 0 and w.promise is null
                            and not exists (select from camunda.act_ru_task t where t.id_ = w.id::text)
                        """),
                Invariant.noSuchRows("The list of work and the engine name the same person for each task.", """
                        select w.kind || ' of ' || w.subject || ' is with one person in the list and another in the engine'
                        from app.work_item w join camunda.act_ru_task t on t.id_ = w.id::text
                        where w.state = 0 and w.assignee::text is distinct from t.assignee_
                        """),
                Invariant.noSuchRows("Every promise that is open has its entry in the list of work.", """
                        select p.kind || ' in ' || p.area || ' is promised and in no list' from app.promised_work p
                        where not exists (select from app.work_item w where w.id = p.id and w.state = 0)
                        """),
                Invariant.noSuchRows("Every entry of a promise in the list of work is promised.", """
                        select w.kind || ' in ' || w.area || ' is listed and not promised any more' from app.work_item w
                        where w.state = 0 and w.promise is not null
                            and not exists (select from app.promised_work p where p.id = w.id)
                        """),
                Invariant.noSuchRows("Whoever has open work is active and holds the post that it is for.", """
                        select w.kind || ' of ' || w.subject || ' is with somebody who cannot do it'
                        from app.work_item w join app.work_group g on g.id = w.group_id
                        where w.state = 0 and w.assignee is not null and not exists (
                            select from app.post_holders() h
                            where h.person = w.assignee and h.body = g.body and h.role = g.role)
                        """));
    }
}
