package followthrough.inspection;

import followthrough.audit.ActPayload;
import followthrough.audit.AuditTrail;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What inspectors and letter recorders do with visits, and the one place that says who may see an inspection. */
@Service
@Transactional
public class Inspecting {

    private final Inspections inspections;
    private final AuthoritySettings settings;
    private final Authorities authorities;
    private final Frameworks frameworks;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Inspecting(
            Inspections inspections,
            AuthoritySettings settings,
            Authorities authorities,
            Frameworks frameworks,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.inspections = inspections;
        this.settings = settings;
        this.authorities = authorities;
        this.frameworks = frameworks;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Gives the visit its reference and starts its cycle. */
    public InspectionReference recordVisit(Actor actor, VisitDetails visit) {
        var mode = modeOf(visit.authority());
        actor.mustBe(mayRecord(actor, visit.authority()));
        Refused.unlessEmpty(obstaclesToRecord(visit));
        var year = visit.firstDay().getYear();
        var number = inspections.nextNumber(visit.authority().code(), year);
        var reference = InspectionReference.of(visit.authority(), year, number);
        var today = LocalDate.now(clock);
        inspections.save(
                new Inspection(reference, visit, mode == RecordingMode.RECORDED_FROM_PUBLISHED, actor.person(), today));
        var acting = visit.start() == CaseStart.AS_IT_HAPPENS ? actor : actor.happening(visit.firstDay());
        audit.record(acting, "visitRecorded", reference.value(), ActPayload.after(visit.firstDay(), visit.lastDay()));
        events.publishEvent(new VisitRecorded(reference, actor));
        return reference;
    }

    @Transactional(readOnly = true)
    public List<Obstacle> obstaclesToRecord(VisitDetails visit) {
        var found = new ArrayList<Obstacle>();
        if (authorities.byCode(visit.authority()).isEmpty()) found.add(Obstacle.at("authority", "unknownAuthority"));
        if (frameworks.byCode(visit.framework()).isEmpty()) found.add(Obstacle.at("framework", "unknownFramework"));
        if (visit.start() != CaseStart.AS_IT_HAPPENS && visit.lastDay().isAfter(LocalDate.now(clock)))
            found.add(Obstacle.at("start", "visitNotOver"));
        if (visit.lastDay().isBefore(visit.firstDay())) found.add(Obstacle.at("lastDay", "lastDayBeforeFirst"));
        inspections.findByAuthorityOrderByFirstDayDesc(visit.authority().code()).stream()
                .filter(known -> known.isSameVisitAs(visit))
                .forEach(known -> found.add(Obstacle.at(
                        "firstDay", "visitRecordedAlready", known.reference().value())));
        visit.answers()
                .forEach(earlier -> found.addAll(obstaclesToAnswer(visit.authority(), visit.firstDay(), earlier)));
        return found;
    }

    private List<Obstacle> obstaclesToAnswer(Body authority, LocalDate firstDay, InspectionReference earlier) {
        var answered = inspections.findById(earlier.value()).orElse(null);
        if (answered == null || !earlier.authority().equals(authority))
            return List.of(Obstacle.at("answers", "answersAnotherAuthority", earlier.value()));
        return answered.obstaclesToAnswer(firstDay);
    }

    /** It was recorded as answering another inspection than it does: what it did there is undone, and done where it does. */
    public void correctAnswers(Actor actor, InspectionReference reference, Set<InspectionReference> answers) {
        var visit = workOn(actor, reference);
        Refused.when(!visit.isOpen() || visit.isIssued(), "inspectionNotOpen");
        var before = visit.answers();
        Refused.unlessEmpty(answers.stream()
                .filter(earlier -> !before.contains(earlier))
                .flatMap(earlier -> obstaclesToAnswer(visit.authority(), visit.firstDay(), earlier).stream())
                .toList());
        if (before.equals(answers)) return;
        visit.answer(answers);
        audit.record(actor, "answersCorrected", reference.value(), before.toString(), answers.toString());
        events.publishEvent(new AnswersCorrected(reference, before, Set.copyOf(answers), actor));
    }

    /** From today on the clocks of a case run that was history only; what was recorded before keeps its days. */
    public void adopt(Actor actor, InspectionReference reference) {
        var inspection = get(actor, reference);
        actor.mustBe(inspection.mayBeAdoptedBy(actor));
        Refused.unlessEmpty(inspection.obstaclesToAdopt());
        inspection.adopt(LocalDate.now(clock));
        audit.publish(actor, "caseAdopted", reference.value(), ActPayload.after(LocalDate.now(clock)));
        events.publishEvent(new CaseAdopted(reference));
    }

    public void announce(Actor actor, InspectionReference reference) {
        var inspection = recordedBy(actor, reference);
        Refused.when(!inspection.isOpen(), "inspectionNotOpen");
        inspection.announce(actor.on());
        audit.publish(actor, "visitAnnounced", reference.value(), ActPayload.after(actor.on()));
    }

    /** Puts inspectors on an inspection: the inspection manager at any time, or whoever leads it now. */
    public void handTo(Actor actor, InspectionReference reference, PersonId lead, Collection<PersonId> team) {
        var inspection = workOn(actor, reference);
        actor.mustBe(actor.role() == Role.INSPECTION_MANAGER
                || actor.role() == Role.LETTER_RECORDER
                || actor.isSameAs(inspection.lead()));
        var before = inspection.lead();
        inspection.handTo(lead, team);
        audit.record(
                actor,
                "teamChanged",
                reference.value(),
                ActPayload.before(before).then(lead));
        events.publishEvent(new TeamChanged(reference));
    }

    public void cancel(Actor actor, InspectionReference reference, String reason) {
        var inspection = recordedBy(actor, reference);
        Refused.when(!inspection.isOpen(), "inspectionNotOpen");
        Refused.when(inspection.isIssued(), "publishedNeedsSecondPerson");
        Refused.unlessEmpty(reason.isBlank() ? List.of(Obstacle.at("reason", "reasonMissing")) : List.of());
        inspection.cancel(reason, actor.on());
        audit.record(actor, "inspectionCancelled", reference.value(), null, reason);
        events.publishEvent(new InspectionCancelled(reference, reason));
    }

    /** Called when the letter is issued: from now on the authority sees the inspection. */
    public void issued(InspectionReference reference, LocalDate on) {
        stored(reference).issue(on);
    }

    /** Called when all areas are answered and the outcome letter is out. */
    public void close(InspectionReference reference, LocalDate on) {
        var inspection = stored(reference);
        if (!inspection.isOpen()) return;
        inspection.close(on);
        audit.recordSystem("cycleClosed", reference.value(), on, null, null);
    }

    /** Called when an area is added to a cycle that was over. */
    public void reopen(InspectionReference reference) {
        var inspection = stored(reference);
        if (inspection.stage() != Inspection.Stage.CLOSED) return;
        inspection.reopen();
        audit.recordSystem("cycleReopened", reference.value(), caseDay(reference), null, null);
    }

    /** The day for which what the installation does by itself counts: today, or in a history its own day. */
    @Transactional(readOnly = true)
    public LocalDate caseDay(InspectionReference reference) {
        return stored(reference).caseDay(LocalDate.now(clock));
    }

    /** The day for which what a letter does by itself counts. */
    @Transactional(readOnly = true)
    public LocalDate letterDay(InspectionReference reference) {
        return stored(reference).letterDay(LocalDate.now(clock));
    }

    /** The inspection, if this person may see it; otherwise it does not exist for them. */
    @Transactional(readOnly = true)
    public Inspection get(Actor actor, InspectionReference reference) {
        return inspections
                .findById(reference.value())
                .filter(inspection -> mayRead(actor, inspection))
                .orElseThrow(NotFound::new);
    }

    /** The inspection for one of its own recorders; for all others it does not exist. */
    @Transactional(readOnly = true)
    public Inspection recordedBy(Actor actor, InspectionReference reference) {
        return inspections
                .findById(reference.value())
                .filter(inspection -> inspection.isRecordedBy(actor))
                .orElseThrow(NotFound::new);
    }

    /** The same for work on it: nobody goes on with a visit that was called off. */
    @Transactional(readOnly = true)
    public Inspection workOn(Actor actor, InspectionReference reference) {
        var visit = recordedBy(actor, reference);
        Refused.when(visit.stage() == Inspection.Stage.CANCELLED, "visitCalledOff");
        return visit;
    }

    /** The inspection for rooms that have asked for leave already, and for the process. */
    @Transactional(readOnly = true)
    public Inspection stored(InspectionReference reference) {
        return inspections.findById(reference.value()).orElseThrow(NotFound::new);
    }

    /** The same of several at once; within the same transaction each of them is known then. */
    @Transactional(readOnly = true)
    public Map<InspectionReference, Inspection> stored(Collection<InspectionReference> references) {
        return inspections.known(references);
    }

    /** Whether there is this visit and others than its recorders may know so. */
    @Transactional(readOnly = true)
    public boolean isKnownOutside(InspectionReference reference, LocalDate day) {
        return inspections
                .findById(reference.value())
                .filter(found -> found.isKnownOutside(day))
                .isPresent();
    }

    /** Visits of which this person may still record the letter, latest visit first. */
    @Transactional(readOnly = true)
    public List<Inspection> awaitingLetter(Actor actor) {
        return inspections.findByStageOrderByFirstDayDesc(Inspection.Stage.VISIT).stream()
                .filter(visit -> visit.isRecordedBy(actor))
                .toList();
    }

    /** Every inspection there has been, for what is kept beside them. */
    @Transactional(readOnly = true)
    public List<InspectionReference> references() {
        return inspections.references().stream().map(InspectionReference::new).toList();
    }

    /** Those that are not over. */
    @Transactional(readOnly = true)
    public List<InspectionReference> openReferences() {
        return inspections.references(Inspection.OPEN).stream()
                .map(InspectionReference::new)
                .toList();
    }

    /** Issued inspections of an authority whose cycle still runs: what a new visit may answer. */
    @Transactional(readOnly = true)
    public List<Inspection> openCycles(Body authority) {
        return inspections.findByAuthorityOrderByFirstDayDesc(authority.code()).stream()
                .filter(inspection -> inspection.stage() == Inspection.Stage.LETTER)
                .toList();
    }

    /** Visits that answer this inspection, latest first, for the process and for those who record them. */
    @Transactional(readOnly = true)
    public List<Inspection> answering(InspectionReference reference) {
        return inspections.findAnswering(reference.value());
    }

    @Transactional(readOnly = true)
    public RecordingMode modeOf(Body authority) {
        return settings.findById(authority.code())
                .map(AuthoritySetting::recordingMode)
                .orElse(RecordingMode.INSPECTED_HERE);
    }

    /** The same of several; those of which nothing was settled are left out. */
    @Transactional(readOnly = true)
    public Map<Body, RecordingMode> modesOf(Collection<Body> authorities) {
        return settings.findByAuthorityIn(authorities.stream().map(Body::code).toList()).stream()
                .collect(Collectors.toMap(AuthoritySetting::authority, AuthoritySetting::recordingMode));
    }

    public void settleMode(Actor actor, Body authority, RecordingMode mode) {
        actor.mustBe(actor.is(Role.ADMINISTRATOR, Body.INSTALLATION));
        var before = modeOf(authority);
        settings.save(new AuthoritySetting(authority.code(), mode));
        audit.record(
                actor,
                "recordingModeSettled",
                authority.code(),
                ActPayload.before(before).then(mode));
    }

    /** Inspectors record visits to the authorities inspected here; of the others, their own letter recorders do. */
    @Transactional(readOnly = true)
    public boolean mayRecord(Actor actor, Body authority) {
        return modeOf(authority) == RecordingMode.RECORDED_FROM_PUBLISHED
                ? actor.is(Role.LETTER_RECORDER, authority)
                : actor.isInspector();
    }

    private static boolean mayRead(Actor actor, Inspection inspection) {
        return actor.role() != Role.ADMINISTRATOR && actor.role() != Role.OFFICER && inspection.isVisibleTo(actor);
    }
}
