package followthrough.sampling;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.audit.ActFact;
import followthrough.audit.ActObject;
import followthrough.audit.ActPayload;
import followthrough.audit.AuditTrail;
import followthrough.evidence.guard.ChildData;
import followthrough.progress.Measuring;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.shared.Role;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Case files are looked into by a random sample. An authority's samples are those of whoever works on the area, the
 * inspectorate's its inspectors'; neither knows of the other's.
 */
@Service
@Transactional
public class Sampling {

    static final int MOST = 200;
    public static final int MOST_QUESTIONS = 20;
    private static final int LONGEST = 300;
    private static final int SEED = 8;

    private final Samples samples;
    private final AreaRegister areas;
    private final Measuring measuring;
    private final AuditTrail audit;
    private final SecureRandom random = new SecureRandom();
    private final ChildData guard = new ChildData(null);

    Sampling(Samples samples, AreaRegister areas, Measuring measuring, AuditTrail audit) {
        this.samples = samples;
        this.areas = areas;
        this.measuring = measuring;
        this.audit = audit;
    }

    /** Draws, once and for good. */
    public UUID draw(Actor actor, AreaReference reference, SampleWish wish) {
        var area = mayWorkOn(actor, reference);
        Refused.when(!area.isOpen(), "areaNotOpen", reference.value());
        var population = Population.read(wish.population());
        Refused.unlessEmpty(obstacles(actor, area, wish, population));
        var seed = wish.seed().isBlank() ? newSeed() : wish.seed().strip();
        var drawn = RandomDraw.of(population, seed, wish.size());
        var cases = new ArrayList<DrawnCase>();
        for (var one : drawn) cases.add(new DrawnCase(cases.size() + 1, one, Map.of(), "", null, null));
        var sample = new Sample(
                UUID.randomUUID(),
                reference,
                actor.body(),
                wish.title().strip(),
                seed,
                wish.size(),
                population.size(),
                population.sha256(),
                wish.measure(),
                wish.measured(),
                actor.person(),
                actor.on(),
                null,
                wish.questions(),
                cases);
        samples.save(sample, population);
        audit.record(
                actor,
                "sampleDrawn",
                reference.value(),
                ActObject.of(sample.id(), sample.title()),
                ActPayload.after(sample.title(), ActFact.count(ActFact.Counted.CASES, sample.size()), seed));
        return sample.id();
    }

    private String newSeed() {
        var bytes = new byte[SEED];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private List<Obstacle> obstacles(Actor actor, Area area, SampleWish wish, Population population) {
        var found = new ArrayList<Obstacle>();
        if (wish.title().isBlank()) found.add(Obstacle.at("title", "sampleWithoutTitle"));
        found.addAll(population.obstacles());
        if (population.obstacles().isEmpty()) {
            if (isChildData(actor, population.canonical())) found.add(Obstacle.at("population", "casesNameChildren"));
            int most = Math.min(MOST, population.size());
            if (wish.size() < 1 || wish.size() > most) found.add(Obstacle.at("size", "sampleSize", most));
        }
        if (wish.seed().strip().length() > LONGEST) found.add(Obstacle.at("seed", "seedTooLong"));
        if (wish.questions().isEmpty() || wish.questions().size() > MOST_QUESTIONS)
            found.add(Obstacle.at("questions", "sampleQuestions", MOST_QUESTIONS));
        if (wish.questions().stream().anyMatch(words -> words.length() > LONGEST))
            found.add(Obstacle.at("questions", "sampleQuestionTooLong", LONGEST));
        if (wish.measure() != null) found.addAll(obstaclesToMeasure(actor, area, wish));
        return found;
    }

    private List<Obstacle> obstaclesToMeasure(Actor actor, Area area, SampleWish wish) {
        actor.mustBe(!actor.isInspector());
        actor.mustBe(measuring.promised(area.reference()).stream()
                .anyMatch(measure -> measure.id().equals(wish.measure())));
        return wish.measured() >= 0 && wish.measured() < wish.questions().size()
                ? List.of()
                : List.of(Obstacle.at("measured", "sampleMeasuresNothing"));
    }

    private boolean isChildData(Actor actor, String text) {
        return !guard.in(text, actor.on(), 1).isEmpty();
    }

    /** Those of one's own side, without their cases. */
    @Transactional(readOnly = true)
    public List<Sample> of(Actor actor, AreaReference area) {
        mayWorkOn(actor, area);
        return samples.of(area, actor.body());
    }

    @Transactional(readOnly = true)
    public Sample get(Actor actor, AreaReference area, UUID id) {
        mayWorkOn(actor, area);
        return samples.find(area, actor.body(), id).orElseThrow(NotFound::new);
    }

    /** The list that it was drawn from, so that anybody can draw it again. */
    @Transactional(readOnly = true)
    public Population population(Actor actor, AreaReference area, UUID id) {
        return samples.population(get(actor, area, id).id());
    }

    /** True when the same list, seed and size still give the cases that are kept. */
    @Transactional(readOnly = true)
    public boolean isDrawnSo(Actor actor, AreaReference area, UUID id) {
        var sample = get(actor, area, id);
        var population = samples.population(id);
        return population.sha256().equals(sample.sha256())
                && RandomDraw.of(population, sample.seed(), sample.size())
                        .equals(sample.cases().stream().map(DrawnCase::drawn).toList());
    }

    /** The questions that one's side asked last. */
    @Transactional(readOnly = true)
    public List<String> lastQuestions(Actor actor) {
        return samples.lastQuestions(actor.body());
    }

    /** Records what the file of one case says; it may be said anew until the sample is closed. */
    public void look(
            Actor actor, AreaReference area, UUID id, int number, Map<Integer, CaseAnswer> answers, String notes) {
        mayWorkOn(actor, area);
        samples.waitForTurn(id);
        var sample = get(actor, area, id);
        Refused.when(sample.isClosed(), "sampleClosed");
        actor.mustBe(number >= 1 && number <= sample.cases().size());
        var found = new ArrayList<Obstacle>();
        for (int i = 0; i < sample.questions().size(); i++)
            if (!answers.containsKey(i)) found.add(Obstacle.at("answers[" + i + "]", "questionUnanswered", i + 1));
        if (isChildData(actor, notes)) found.add(Obstacle.at("notes", "casesNameChildren"));
        Refused.unlessEmpty(found);
        samples.look(actor, id, number, answers, notes.strip());
    }

    /** Says that all was looked at; where a measure waits for it, the result becomes its figure of this day. */
    public void close(Actor actor, AreaReference area, UUID id) {
        mayWorkOn(actor, area);
        samples.waitForTurn(id);
        var sample = get(actor, area, id);
        actor.mustBe(mayClose(actor, sample));
        Refused.when(sample.isClosed(), "sampleClosed");
        int open = sample.size() - sample.lookedAt();
        Refused.when(open > 0, "casesNotLookedAt", open);
        var share = sample.tally(sample.measured()).share();
        var measure = sample.measure();
        Refused.when(measure != null && share.isEmpty(), "sampleMeasuresNothing");
        samples.close(actor, id);
        share.filter(figure -> measure != null)
                .ifPresent(figure -> measuring.record(
                        actor,
                        area,
                        Objects.requireNonNull(measure),
                        actor.on(),
                        figure.stripTrailingZeros().toPlainString(),
                        sample.title()));
        audit.record(
                actor,
                "sampleClosed",
                area.value(),
                ActObject.of(sample.id(), sample.title()),
                ActPayload.after(sample.title(), ActFact.count(ActFact.Counted.CASES, sample.size())));
    }

    /** Whoever works on it: its lead, its director and its officers, and inspectors for themselves. */
    private Area mayWorkOn(Actor actor, AreaReference reference) {
        var area = areas.get(actor, reference);
        actor.mustBe(
                switch (actor.role()) {
                    case DIRECTOR, OFFICER, INSPECTOR, INSPECTION_MANAGER -> true;
                    case AREA_LEAD -> area.isLedBy(actor);
                    default -> false;
                });
        return area;
    }

    /** Whether this person may say that all was looked at: who measures, where a measure waits for it. */
    public static boolean mayClose(Actor actor, Sample sample) {
        return actor.isInspector()
                || actor.role() == Role.DIRECTOR
                || actor.role() == Role.AREA_LEAD
                || sample.measure() == null;
    }
}
