package followthrough.plan.advice;

import followthrough.plan.Figure;
import followthrough.plan.PlanContent;
import followthrough.plan.PlanContent.ActionLine;
import followthrough.plan.PlanContent.MeasureLine;
import followthrough.shared.Obstacle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an inspector would ask of a plan: advice beside the form, never a bar. Each remark belongs to a field. */
final class PlanAdvice {

    /** So many actions of one person only, and the plan hangs on that person. */
    private static final int SHARED_FROM = 3;

    private static final int FAR_AWAY_MONTHS = 18;

    /**
     * What the plan has to answer.
     *
     * @param finding the finding's own words
     * @param deadline a time that the finding states ("Within three months"), or null
     * @param letterDay the day from which such a time runs
     * @param caseDay today, or the case's own day where it was recorded later
     */
    record Question(String finding, @Nullable String deadline, LocalDate letterDay, LocalDate caseDay) {}

    private final PlanContent plan;
    private final Question question;
    private final List<Obstacle> found = new ArrayList<>();

    private PlanAdvice(PlanContent plan, Question question) {
        this.plan = plan;
        this.question = question;
    }

    static List<Obstacle> on(PlanContent plan, Question question) {
        if (plan.equals(PlanContent.EMPTY)) return List.of(Obstacle.at("outcome", "planEmpty"));
        var advice = new PlanAdvice(plan, question);
        advice.onOutcome();
        for (int i = 0; i < plan.actions().size(); i++) advice.on(plan.actions().get(i), i);
        advice.onActions();
        for (int i = 0; i < plan.measures().size(); i++)
            advice.on(plan.measures().get(i), i);
        advice.onMeasures();
        advice.onTheRest();
        return List.copyOf(advice.found);
    }

    private void onOutcome() {
        if (!plan.outcome().isBlank() && !PlanWords.namesChildren(plan.outcome()))
            found.add(Obstacle.at("outcome", "outcomeWithoutChildren"));
    }

    private void on(ActionLine action, int index) {
        var field = "actions[" + index + "].";
        PlanWords.vague(action.description())
                .ifPresent(word -> found.add(Obstacle.at(field + "description", "actionVague", index + 1, word)));
        var due = action.due();
        if (due == null) return;
        var limit = question.deadline() == null
                ? null
                : StatedDeadline.day(question.deadline(), question.letterDay()).orElse(null);
        if (limit != null && due.isAfter(limit)) {
            var stated = Objects.requireNonNull(question.deadline());
            found.add(Obstacle.at(field + "due", "actionAfterStatedDeadline", index + 1, stated, limit));
        } else if (due.isAfter(question.caseDay().plusMonths(FAR_AWAY_MONTHS))) {
            found.add(Obstacle.at(field + "due", "actionFarAway", index + 1, FAR_AWAY_MONTHS));
        }
    }

    private void onActions() {
        sameWordsTwice();
        var actions = plan.actions();
        if (actions.size() < SHARED_FROM) return;
        var owner = actions.get(0).owner();
        if (!owner.isNobody() && actions.stream().allMatch(line -> line.owner().equals(owner)))
            found.add(Obstacle.at("actions", "onePersonOwnsAll", owner.name()));
        var due = actions.get(0).due();
        if (due != null && actions.stream().allMatch(line -> due.equals(line.due())))
            found.add(Obstacle.at("actions", "allDueTheSameDay", due));
    }

    private void sameWordsTwice() {
        var seen = new HashMap<String, Integer>();
        for (int i = 0; i < plan.actions().size(); i++) {
            var words = plan.actions().get(i).description().strip().toLowerCase(Locale.ROOT);
            var first = words.isEmpty() ? null : seen.putIfAbsent(words, i + 1);
            if (first != null)
                found.add(Obstacle.at("actions[" + i + "].description", "actionSaidTwice", i + 1, first));
        }
    }

    private void on(MeasureLine measure, int index) {
        var field = "measures[" + index + "].";
        if (measure.baseline().isBlank())
            found.add(Obstacle.at(field + "baseline", "measureWithoutBaseline", index + 1));
        else if (Figure.isGuess(measure.baseline()))
            found.add(Obstacle.at(field + "baseline", "measureGuessed", index + 1, measure.baseline()));
        if (measure.target().isBlank()) found.add(Obstacle.at(field + "target", "measureWithoutTarget", index + 1));
        else if (Figure.isGuess(measure.target()))
            found.add(Obstacle.at(field + "target", "measureGuessed", index + 1, measure.target()));
        else if (isTheSame(measure)) found.add(Obstacle.at(field + "target", "measureWithoutChange", index + 1));
        if (measure.source().isBlank()) found.add(Obstacle.at(field + "source", "measureWithoutSource", index + 1));
        if (measure.frequency().isBlank())
            found.add(Obstacle.at(field + "frequency", "measureWithoutFrequency", index + 1));
    }

    private static boolean isTheSame(MeasureLine measure) {
        var now = measure.baselineFigure();
        var then = measure.targetFigure();
        return now.isPresent() && then.isPresent() && now.get().compareTo(then.get()) == 0;
    }

    /** Activity is not impact: at least one measure has to look at children, not at what staff did. */
    private void onMeasures() {
        var said = plan.measures().stream()
                .filter(measure -> !measure.description().isBlank())
                .toList();
        if (!said.isEmpty() && said.stream().allMatch(PlanWords::countsActivity))
            found.add(Obstacle.at("measures", "onlyActivityMeasured"));
        if (!PlanWords.hearsChildren(everything())) found.add(Obstacle.at("measures", "noVoiceOfChildren"));
    }

    private void onTheRest() {
        if (plan.resources().isBlank()) found.add(Obstacle.at("resources", "planWithoutResources"));
        if (plan.risks().isBlank()) found.add(Obstacle.at("risks", "planWithoutRisks"));
        if (plan.partners().isBlank() && PlanWords.namesPartners(question.finding()))
            found.add(Obstacle.at("partners", "partnersInFinding"));
    }

    private String everything() {
        var words = new StringBuilder(plan.outcome());
        plan.actions().forEach(line -> words.append(". ").append(line.description()));
        plan.measures()
                .forEach(line -> words.append(". ")
                        .append(line.description())
                        .append(' ')
                        .append(line.source()));
        return words.append(". ").append(plan.partners()).toString();
    }
}
