package followthrough.web.discussion;

import followthrough.area.Area;
import followthrough.discussion.AreaComment;
import followthrough.discussion.AreaComment.About;
import followthrough.discussion.AreaComment.State;
import followthrough.discussion.Discussing;
import followthrough.discussion.NewComment;
import followthrough.plan.PlannedAction;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.PersonId;
import followthrough.web.Choice;
import followthrough.web.Ids;
import followthrough.web.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Comments with what each is about, and what can be said of. */
@Component
class CommentLines {

    private final Discussing discussing;
    private final Messages words;

    CommentLines(Discussing discussing, Messages words) {
        this.discussing = discussing;
        this.words = words;
    }

    @Transactional(readOnly = true)
    public List<CommentLine> of(Actor me, AreaReference area) {
        var actions =
                discussing.actions(me, area).stream().collect(Collectors.toMap(PlannedAction::id, Function.identity()));
        return discussing.of(me, area).stream()
                .map(comment -> line(me, comment, actions))
                .toList();
    }

    @Transactional(readOnly = true)
    public CommentLine get(Actor me, AreaReference area, UUID id) {
        var comment = discussing.get(me, area, id);
        var actions =
                discussing.actions(me, area).stream().collect(Collectors.toMap(PlannedAction::id, Function.identity()));
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

    /** An action that is not in the plan any more, or not this officer's, is told without its words. */
    private String about(AreaComment comment, Map<UUID, PlannedAction> actions) {
        var action = comment.action() == null ? null : actions.get(comment.action());
        return action == null
                ? words.text("comments.about." + comment.about())
                : words.text("comments.about.action", Area.firstWords(action.description()));
    }

    @Transactional(readOnly = true)
    public List<Choice> abouts(Actor me, AreaReference area) {
        var choices = new ArrayList<Choice>();
        for (var about : List.of(About.AREA, About.PLAN, About.EVIDENCE))
            choices.add(Choice.of(about, words.text("comments.about." + about)));
        discussing
                .actions(me, area)
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

    /** Where it is read beside what it is about. */
    static String page(NewComment said) {
        return switch (said.about()) {
            case AREA -> "comments";
            case PLAN, ACTION -> "plan#comments";
            case EVIDENCE -> "evidence#comments";
        };
    }

    /** What was typed; what is no part of the area is about an action that is not there. */
    static NewComment said(SayForm form) {
        var asked = Ids.read(form.asked()).map(PersonId::new).orElse(null);
        return switch (form.about()) {
            case "", "AREA" -> new NewComment(About.AREA, null, form.words(), asked);
            case "PLAN" -> new NewComment(About.PLAN, null, form.words(), asked);
            case "EVIDENCE" -> new NewComment(About.EVIDENCE, null, form.words(), asked);
            default -> new NewComment(About.ACTION, Ids.read(form.about()).orElse(null), form.words(), asked);
        };
    }
}
