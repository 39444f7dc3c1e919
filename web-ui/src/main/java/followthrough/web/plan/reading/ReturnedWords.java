package followthrough.web.plan.reading;

import followthrough.area.AreaRegister;
import followthrough.plan.ActionPlan;
import followthrough.plan.PlanReading;
import followthrough.plan.PlanVersion;
import followthrough.plan.ReturnComment;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Role;
import followthrough.web.Messages;
import followthrough.web.comment.CommentWords;
import followthrough.web.comment.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What was said of a plan when it was returned: of the whole first, then beside single fields. */
@Component
public class ReturnedWords {

    private final PlanReading plans;
    private final AreaRegister areas;
    private final CommentWords comments;
    private final Messages words;

    ReturnedWords(PlanReading plans, AreaRegister areas, CommentWords comments, Messages words) {
        this.plans = plans;
        this.areas = areas;
        this.comments = comments;
        this.words = words;
    }

    /** Of the plan as it lies before its lead now; the reason of a signature that was taken back stands there as well. */
    public List<Said> now(Actor me, AreaReference reference) {
        var plan = plans.working(me, reference).filter(known -> me.role() != Role.OFFICER);
        var returned =
                plans.returned(me, reference).map(version -> of(me, version)).orElse(List.of());
        if (!returned.isEmpty()) return returned;
        return plan.map(ActionPlan::comments).filter(said -> !said.isBlank()).stream()
                .map(said -> new Said("", said, List.of(), null))
                .toList();
    }

    List<Said> of(Actor me, PlanVersion version) {
        var open = areas.get(me, version.area()).isOpen();
        var said = new ArrayList<Said>();
        var beside = version.fieldComments();
        for (int i = 0; i <= beside.size(); i++) {
            var label = i == 0 ? "" : label(beside.get(i - 1));
            version.said(i).ifPresent(comment -> said.add(comments.of(me, comment, label, open)));
        }
        return said;
    }

    /** The same as quotations of a story, what it said before included. */
    List<PlanStory.Quote> quotes(Actor me, PlanVersion version) {
        return of(me, version).stream()
                .flatMap(said -> Stream.concat(
                        said.words().isEmpty()
                                ? Stream.of()
                                : Stream.of(new PlanStory.Quote(said.label(), said.words())),
                        said.before().stream().map(before -> new PlanStory.Quote(said.label(), before))))
                .toList();
    }

    String label(ReturnComment comment) {
        return words.text("commentable." + comment.field(), comment.number());
    }
}
