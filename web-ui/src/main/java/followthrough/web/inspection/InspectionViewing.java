package followthrough.web.inspection;

import followthrough.inspection.Framework;
import followthrough.inspection.Frameworks;
import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.letter.Letter;
import followthrough.letter.LetterArchive;
import followthrough.letter.LetterArchive.Glance;
import followthrough.people.Directing;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import followthrough.statement.StatementSending;
import followthrough.web.Messages;
import followthrough.web.area.AreaStatuses;
import followthrough.workflow.work.WorkQueue;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what one reader may know of one inspection. */
@Component
class InspectionViewing {

    private static final String ENDORSED = "ready";

    /** Where an area stands once its plan is signed. */
    private static final Set<String> PLANNED =
            Set.of(ENDORSED, "planOffered", "atWork", "changeWithDirector", "evidenceWithDirector", "evidenceNotReady");

    private final Inspecting inspecting;
    private final LetterArchive letters;
    private final AreaLines areaLines;
    private final StatementSending statements;
    private final Frameworks frameworks;
    private final NextSteps nextSteps;
    private final Timeline timeline;
    private final WorkQueue work;
    private final EffectWords effects;
    private final Messages words;

    InspectionViewing(
            Inspecting inspecting,
            LetterArchive letters,
            AreaLines areaLines,
            StatementSending statements,
            Frameworks frameworks,
            NextSteps nextSteps,
            Timeline timeline,
            WorkQueue work,
            EffectWords effects,
            Messages words) {
        this.inspecting = inspecting;
        this.letters = letters;
        this.areaLines = areaLines;
        this.statements = statements;
        this.frameworks = frameworks;
        this.nextSteps = nextSteps;
        this.timeline = timeline;
        this.work = work;
        this.effects = effects;
        this.words = words;
    }

    InspectionView view(Actor me, InspectionReference reference, Topic about, boolean all) {
        var inspection = inspecting.get(me, reference);
        var recorder = inspection.isRecordedBy(me);
        var versions = letters.glances(reference);
        var draft = recorder ? draft(versions) : null;
        var areas = areaLines.of(me, inspection);
        var statement = inspection.isIssued() ? statements.of(me, reference).orElse(null) : null;
        var answeredBy = visible(
                me,
                inspecting.answering(reference).stream()
                        .filter(visit -> visit.stage() != Inspection.Stage.CANCELLED)
                        .toList());
        var leads = areas.stream()
                .map(line -> line.area().lead())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var waiting = work.about(me, reference).stream()
                .map(item -> WaitingLine.of(me, item))
                .toList();
        var people = people(inspection, leads, waiting);
        if (recorder && inspection.isOpen() && !inspection.isIssued()) people.addAll(effects.people(inspection));
        return new InspectionView(
                inspection,
                words.body(inspection.authority()),
                frameworks.byCode(inspection.framework()).map(Framework::name).orElse(inspection.framework()),
                journey(
                                inspection,
                                draft != null || inspection.lastDay().isBefore(me.on()),
                                areas,
                                !answeredBy.isEmpty() || isAtVisit(areas))
                        .stages(words),
                draft,
                issued(versions),
                areas,
                leads,
                statement,
                visible(
                        me,
                        inspection.answers().stream().map(inspecting::stored).toList()),
                answeredBy,
                isAtVisit(areas),
                nextSteps.of(me, inspection, draft, areas, statement),
                waiting,
                timeline.story(me, inspection, about, all, people),
                recorder ? effects.of(inspection) : List.of(),
                recorder,
                Directing.directs(me, inspection.authority()));
    }

    private static @Nullable Glance draft(List<Glance> versions) {
        return versions.stream()
                .findFirst()
                .filter(newest -> newest.state() != Letter.State.ISSUED)
                .orElse(null);
    }

    private static @Nullable Glance issued(List<Glance> versions) {
        return versions.stream()
                .filter(version -> version.state() == Letter.State.ISSUED)
                .findFirst()
                .orElse(null);
    }

    private static Set<PersonId> people(Inspection inspection, List<PersonId> leads, List<WaitingLine> waiting) {
        var people = new HashSet<>(leads);
        people.addAll(inspection.team());
        people.add(inspection.lead());
        waiting.stream()
                .map(line -> line.item().assignee())
                .filter(Objects::nonNull)
                .forEach(people::add);
        return people;
    }

    /** What nobody may know yet is not even counted. */
    private static List<InspectionReference> visible(Actor me, List<Inspection> inspections) {
        return inspections.stream()
                .filter(inspection -> inspection.isVisibleTo(me))
                .map(Inspection::reference)
                .toList();
    }

    private static InspectionStages journey(
            Inspection inspection, boolean visited, List<AreaLine> areas, boolean answered) {
        return new InspectionStages(
                inspection,
                areas.size(),
                visited,
                areas.stream().allMatch(InspectionViewing::isPlanned),
                areas.stream().allMatch(InspectionViewing::isEndorsed),
                begun(areas),
                answered);
    }

    private static Set<Integer> begun(List<AreaLine> areas) {
        var begun = new HashSet<Integer>();
        if (areas.stream().anyMatch(AreaLine::signed)) begun.add(InspectionStages.PLAN);
        if (areas.stream().anyMatch(AreaLine::endorsed)) begun.add(InspectionStages.EVIDENCE);
        return begun;
    }

    /** Readers who may not know of the visit are told by the areas that it goes on. */
    private static boolean isAtVisit(List<AreaLine> areas) {
        return areas.stream().anyMatch(line -> line.standing().equals(AreaStatuses.AT_VISIT));
    }

    private static boolean isPlanned(AreaLine line) {
        return !line.area().isOpen() || PLANNED.contains(line.standing().code());
    }

    private static boolean isEndorsed(AreaLine line) {
        return !line.area().isOpen() || line.standing().code().equals(ENDORSED);
    }
}
