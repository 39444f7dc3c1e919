package followthrough.workflow.decision;

import static followthrough.workflow.decision.DecisionTables.mayAdminister;

import followthrough.audit.AuditTrail;
import followthrough.shared.Actor;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks a version of a decision table what it would answer, and keeps answers that later versions must give as well. */
@Service
@Transactional
public class DecisionTrials {

    private static final int LONGEST_NAME = 200;

    private final DecisionVersions versions;
    private final DecisionExamples examples;
    private final DecisionTrying trying;
    private final AuditTrail audit;
    private final TransactionTemplate writing;
    private final Clock clock;

    /**
     * What two versions answer to the same question: one text for each column, nothing when no row fits.
     *
     * @param now what the version in effect answers
     */
    public record Trial(List<String> said, List<String> now) {

        public boolean differs() {
            return !said.equals(now);
        }
    }

    DecisionTrials(
            DecisionVersions versions,
            DecisionExamples examples,
            DecisionTrying trying,
            AuditTrail audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.writing = new TransactionTemplate(transactions);
        this.versions = versions;
        this.examples = examples;
        this.trying = trying;
        this.audit = audit;
        this.clock = clock;
    }

    /** What must be typed to ask, in this order. */
    public List<Question> asked(Actor administrator, DecisionKey decision) {
        mayAdminister(administrator);
        return DecisionInputs.asked(decision);
    }

    /**
     * Asks a version and the one in effect.
     *
     * @param typed one text for each question of {@link #asked}
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Trial ask(Actor administrator, DecisionKey decision, int number, List<String> typed) {
        mayAdminister(administrator);
        var now = versions.inEffect(decision, LocalDate.now(clock)).orElseThrow(NotFound::new);
        return new Trial(answer(decision, number, typed), answer(decision, now.number(), typed));
    }

    /** Keeps what the version answers as what every later version must answer too. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void keep(Actor administrator, DecisionKey decision, int number, List<String> typed, String name) {
        mayAdminister(administrator);
        if (name.isBlank() || name.length() > LONGEST_NAME)
            throw new Refused(Obstacle.at("name", "decision.example.name", LONGEST_NAME));
        var answers = answer(decision, number, typed);
        writing.executeWithoutResult(begun -> {
            Refused.when(examples.exists(decision, typed), "decision.example.same");
            examples.keep(
                    decision,
                    name.strip(),
                    typed,
                    answers,
                    administrator.person().value());
            audit.record(administrator, "decisionExampleKept", decision.name(), null, name.strip());
        });
    }

    /** Every kept example and what this version says to it; oldest first. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<DecisionExample> examples(Actor administrator, DecisionKey decision, int number) {
        mayAdminister(administrator);
        return examples.tried(versions.get(decision, number));
    }

    public void forget(Actor administrator, DecisionKey decision, UUID example) {
        mayAdminister(administrator);
        var name = examples.remove(decision, example).stream().findFirst().orElseThrow(NotFound::new);
        audit.record(administrator, "decisionExampleRemoved", decision.name(), name, null);
    }

    private List<String> answer(DecisionKey decision, int number, List<String> typed) {
        var content = versions.content(decision, number);
        var asked = DecisionInputs.asked(decision);
        Refused.unlessEmpty(DecisionInputs.obstacles(asked, typed));
        return trying.answers(decision, content, List.of(DecisionInputs.typed(asked, typed)))
                .get(0);
    }
}
