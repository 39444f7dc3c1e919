package followthrough.workflow.decision;

import followthrough.audit.ActFact;
import followthrough.audit.ActPayload;
import followthrough.audit.AuditTrail;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.ChangedMeanwhile;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.ReadOnce;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import followthrough.shared.Sha256;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The decision tables and their versions, for administrators: who brings a new one, and from when it decides. */
@Service
@Transactional
public class DecisionTables {

    private final DecisionVersions versions;
    private final DecisionsOfCases cases;
    private final DecisionExamples examples;
    private final DecisionEngine engine;
    private final DecisionTrying trying;
    private final AuditTrail audit;

    /** Begun when a process has answered, so that no connection waits for it. */
    private final TransactionTemplate writing;

    private final Clock clock;

    DecisionTables(
            DecisionVersions versions,
            DecisionsOfCases cases,
            DecisionExamples examples,
            DecisionEngine engine,
            DecisionTrying trying,
            AuditTrail audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.writing = new TransactionTemplate(transactions);
        this.versions = versions;
        this.cases = cases;
        this.examples = examples;
        this.engine = engine;
        this.trying = trying;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<DecisionSummary> all(Actor administrator) {
        mayAdminister(administrator);
        return summaries(List.of(DecisionKey.values()));
    }

    @Transactional(readOnly = true)
    public DecisionSummary about(Actor administrator, DecisionKey decision) {
        mayAdminister(administrator);
        return ReadOnce.of(
                List.of(DecisionSummary.class, decision),
                () -> summaries(List.of(decision)).stream().findFirst().orElseThrow(NotFound::new));
    }

    private List<DecisionSummary> summaries(List<DecisionKey> decisions) {
        var known = versions.all(decisions);
        var now = known.values().stream()
                .flatMap(all -> DecisionVersion.inEffect(all, today()).stream())
                .toList();
        var files = versions.contents(now);
        var open = cases.openCases();
        return now.stream()
                .map(version -> summary(
                        version,
                        Objects.requireNonNull(files.get(version.decision())),
                        known.getOrDefault(version.decision(), List.of()),
                        open.getOrDefault(version.decision(), Map.of())))
                .toList();
    }

    private DecisionSummary summary(
            DecisionVersion now, byte[] content, List<DecisionVersion> known, Map<Integer, Long> open) {
        var file = DecisionFile.read(content);
        var ahead = known.stream()
                .filter(version -> version.isAhead(today()) && !version.retired())
                .min(Comparator.comparing(DecisionVersion::effectiveFrom))
                .orElse(null);
        var elsewhere = open.entrySet().stream()
                .filter(counted -> counted.getKey() != now.number())
                .mapToLong(counted -> counted.getValue())
                .sum();
        return new DecisionSummary(now.decision(), file.name(), file.description(), now, ahead, elsewhere);
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<DecisionVersion> versions(Actor administrator, DecisionKey decision) {
        mayAdminister(administrator);
        return versions.all(decision);
    }

    @Transactional(readOnly = true)
    public DecisionVersion version(Actor administrator, DecisionKey decision, int number) {
        mayAdminister(administrator);
        return versions.get(decision, number);
    }

    /** The file as it was brought, byte for byte. */
    @Transactional(readOnly = true)
    public byte[] file(Actor administrator, DecisionKey decision, int number) {
        mayAdminister(administrator);
        return versions.content(decision, number);
    }

    @Transactional(readOnly = true)
    public DecisionFile content(Actor administrator, DecisionKey decision, int number) {
        return DecisionFile.read(file(administrator, decision, number));
    }

    /** Keeps a file, perhaps one that decided earlier, as the next version, which decides nothing until it {@link #takeEffect takes effect}. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public int add(Actor administrator, DecisionKey decision, byte[] content, String note) {
        mayAdminister(administrator);
        trying.check(decision, content);
        return Objects.requireNonNull(writing.execute(begun -> added(administrator, decision, content, note)));
    }

    private int added(Actor administrator, DecisionKey decision, byte[] content, String note) {
        var now = inEffect(decision).number();
        versions.all(decision).stream()
                .filter(version -> version.number() == now || !version.isDated() || version.isAhead(today()))
                .filter(version -> version.sha256().equals(Sha256.of(content)))
                .findFirst()
                .ifPresent(same -> {
                    throw new Refused(Obstacle.at("file", "decision.same", same.number()));
                });
        var number = versions.add(decision, content, administrator.person(), note);
        audit.record(
                administrator, "decisionTableAdded", decision.name(), ActPayload.after(ActFact.number(number), note));
        return number;
    }

    /** What stands in the way of deciding cases by it from a day on; without a day, whatever the day. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Obstacle> obstaclesToEffect(
            Actor administrator, DecisionKey decision, int number, @Nullable LocalDate from) {
        var version = version(administrator, decision, number);
        var found = obstaclesBeforeTrying(version, from);
        return found.isEmpty() ? failures(examples.tried(version)) : found;
    }

    private List<Obstacle> obstaclesBeforeTrying(DecisionVersion version, @Nullable LocalDate from) {
        var found = new ArrayList<Obstacle>();
        if (version.retired()) found.add(Obstacle.of("decision.effect.retired"));
        if (version.isDated()) found.add(Obstacle.of("decision.effect.dated"));
        if (from != null && from.isBefore(today())) found.add(Obstacle.at("from", "decision.effect.past"));
        var content = versions.content(version.decision(), version.number());
        found.addAll(DecisionCells.obstacles(DecisionFile.read(content)));
        return found;
    }

    private static List<Obstacle> failures(List<DecisionExample> tried) {
        var found = new ArrayList<Obstacle>();
        if (tried.stream().noneMatch(DecisionExample::isAsked)) found.add(Obstacle.of("decision.effect.noExamples"));
        var failed = tried.stream().filter(DecisionExample::failed).toList();
        if (!failed.isEmpty()) found.add(Obstacle.of("decision.effect.examplesFail", failed.size()));
        return found;
    }

    /** Cases that begin on the day or later are decided by it; those that are open keep theirs. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void takeEffect(Actor administrator, DecisionKey decision, int number, LocalDate from) {
        var version = version(administrator, decision, number);
        Refused.unlessEmpty(obstaclesBeforeTrying(version, from));
        var tried = examples.tried(version);
        Refused.unlessEmpty(failures(tried));
        writing.executeWithoutResult(begun -> takeEffect(administrator, version, from, tried));
    }

    /** Whatever was looked at before it was one's turn is looked at again. */
    private void takeEffect(Actor administrator, DecisionVersion tried, LocalDate from, List<DecisionExample> with) {
        var decision = tried.decision();
        var number = tried.number();
        versions.reserve();
        if (!examples.areStill(decision, with)) throw new ChangedMeanwhile();
        Refused.unlessEmpty(obstaclesBeforeTrying(versions.get(decision, number), from));
        var definition = engine.deploy(decision, number, versions.content(decision, number));
        versions.takeEffect(versions.get(decision, number), from, definition);
        audit.record(
                administrator, "decisionTableDated", decision.name(), ActPayload.after(ActFact.number(number), from));
    }

    /** Only before its day: what has decided cases stays in the list with its day. */
    public void callOff(Actor administrator, DecisionKey decision, int number) {
        mayAdminister(administrator);
        var version = versions.get(decision, number);
        Refused.when(!version.isAhead(today()), "decision.effect.begun");
        versions.callOff(version, today());
        audit.record(
                administrator,
                "decisionTableCalledOff",
                decision.name(),
                ActPayload.before(ActFact.number(number), Objects.requireNonNull(version.effectiveFrom())));
    }

    private DecisionVersion inEffect(DecisionKey decision) {
        return versions.inEffect(decision, today()).orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    static void mayAdminister(Actor actor) {
        actor.mustBe(actor.is(Role.ADMINISTRATOR, Body.INSTALLATION));
    }
}
