package followthrough.web.discussion;

import followthrough.area.Area;
import followthrough.discussion.AreaComment;
import followthrough.discussion.AreaComment.About;
import followthrough.discussion.AreaComment.State;
import followthrough.discussion.Discussing;
import followthrough.discussion.NewComment;
import followthrough.plan.PlanReading;
import followthrough.plan.PlannedAction;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import followthrough.web.Choice;
import followthrough.web.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Comments with what each is about, and what can be said of. */
@Component
class CommentLines {

    private final Discussing discussing;
    private final PlanReading plans;
    private final Messages words;

    CommentLines(Discussing discussing, PlanReading plans, Messages words) {
        this.discussing = discussing;
        this.plans = plans;
        this.words = words;
    }

    @Transactional(readOnly = true)
    public List<CommentLine> of(Actor me, AreaReference area) {
        var actions = actions(area).stream().collect(Collectors.toMap(PlannedAction::id, Function.identity()));
        return discussing.of(me, area).stream()
                .map(comment -> line(me, comment, actions))
                .toList();
    }

    @Transactional(readOnly = true)
    public CommentLine get(Actor me, AreaReference area, UUID id) {
        var comment = discussing.get(me, area, id);
        var actions = actions(area).stream().collect(Collectors.toMap(PlannedAction::id, Function.identity()));
        return line(me, comment, actions);
    }

    private CommentLine line(Actor me, AreaComment comment, Map<UUID, PlannedAction> actions) {
        var mine = me.isSameAs(comment.by());
        return new CommentLine(
                comment,
                about(comment, actions),
                comment.waits() && discussing.mayAnswer(me, comment),
                discussing.mayResolve(me, comment),
                mine && (comment.state() == State.SAID || comment.waits()));
    }

    private String about(AreaComment comment, Map<UUID, PlannedAction> actions) {
        var action = comment.action() == null ? null : actions.get(comment.action());
        return action == null
                ? words.text("comments.about." + comment.about())
                : words.text("comments.about.action", Area.firstWords(action.description()));
    }

    /** What can be said of: officers see in the plan their own actions alone. */
    @Transactional(readOnly = true)
    public List<Choice> abouts(Actor me, AreaReference area) {
        var choices = new ArrayList<Choice>();
        for (var about : List.of(About.AREA, About.PLAN, About.EVIDENCE))
            choices.add(Choice.of(about, words.text("comments.about." + about)));
        actions(area).stream()
                .filter(action -> me.role() != Role.OFFICER || isTheirs(me, action))
                .forEach(action -> choices.add(Choice.of(
                        action.id(), words.text("comments.about.action", Area.firstWords(action.description())))));
        return choices;
    }

    @Transactional(readOnly = true)
    public List<Choice> people(Actor me, AreaReference area) {
        return discussing.couldAnswer(me, area).entrySet().stream()
                .filter(person -> !me.isSameAs(person.getKey()))
                .map(person -> Choice.of(person.getKey(), person.getValue()))
                .toList();
    }

    /** What was typed, as far as it could have been chosen. */
    @Transactional(readOnly = true)
    public NewComment said(Actor me, AreaReference area, SayForm form) {
        var action = actions(area).stream()
                .filter(one -> one.id().toString().equals(form.about()))
                .filter(one -> me.role() != Role.OFFICER || isTheirs(me, one))
                .findFirst()
                .map(PlannedAction::id)
                .orElse(null);
        return new NewComment(about(form, action), action, form.words(), person(form.asked()));
    }

    /** Where it is read beside what it is about. */
    static String page(NewComment said) {
        return switch (said.about()) {
            case AREA -> "comments";
            case PLAN, ACTION -> "plan#comments";
            case EVIDENCE -> "evidence#comments";
        };
    }

    private static About about(SayForm form, @Nullable UUID action) {
        if (action != null) return About.ACTION;
        return switch (form.about()) {
            case "PLAN" -> About.PLAN;
            case "EVIDENCE" -> About.EVIDENCE;
            default -> About.AREA;
        };
    }

    private static @Nullable PersonId person(String id) {
        return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? PersonId.of(id) : null;
    }

    private static boolean isTheirs(Actor me, PlannedAction action) {
        var owner = action.answering();
        return owner != null && me.isSameAs(owner);
    }

    private List<PlannedAction> actions(AreaReference area) {
        return plans.stored(area).map(plan -> plan.actions()).orElse(List.of());
    }
}
