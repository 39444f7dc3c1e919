package followthrough.web.plan.signature;

import followthrough.plan.PlanVersion;
import followthrough.plan.ledger.DateReasons;
import followthrough.shared.Actor;
import followthrough.web.Messages;
import followthrough.web.comment.CommentWords;
import followthrough.web.plan.PlanComparison;
import followthrough.web.plan.reading.PlanPages;
import followthrough.web.plan.signature.SignOffView.Answered;
import followthrough.web.plan.signature.SignOffView.Returned;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What was said of the version that was returned before the one that waits, and what became of it. */
@Component
class ReturnedPlans {

    private final PlanPages pages;
    private final DateReasons reasons;
    private final CommentWords comments;
    private final Messages words;

    ReturnedPlans(PlanPages pages, DateReasons reasons, CommentWords comments, Messages words) {
        this.pages = pages;
        this.reasons = reasons;
        this.comments = comments;
        this.words = words;
    }

    /** Those that nobody decided on are passed over. */
    Optional<Returned> before(Actor me, PlanVersion pending, List<PlanVersion> versions) {
        return versions.stream()
                .filter(version -> version.number() < pending.number())
                .filter(version -> !version.wasPassedOver())
                .max(Comparator.comparingInt(PlanVersion::number))
                .filter(version -> version.state() == PlanVersion.State.RETURNED)
                .map(version -> returned(me, version, pending));
    }

    private Returned returned(Actor me, PlanVersion before, PlanVersion pending) {
        var comparison = PlanComparison.between(before.text(), pending.text(), reasons::words);
        var beside = before.fieldComments();
        var answered = new ArrayList<Answered>();
        for (int number = 1; number <= beside.size(); number++) {
            var said = beside.get(number - 1);
            var label = words.text("commentable." + said.field(), said.number());
            before.said(number)
                    .map(comment -> comments.of(me, comment, label, false))
                    .ifPresent(told -> answered.add(new Answered(told, comparison.hasChanged(said))));
        }
        return new Returned(
                before.number(),
                Objects.requireNonNullElse(pages.version(before).decidedBy(), ""),
                Objects.requireNonNullElse(before.decidedOn(), before.submittedOn()),
                before.said(0)
                        .map(comment -> comments.of(me, comment, words.text("signOff.returned.whole"), false))
                        .orElse(null),
                comparison.changed().isEmpty(),
                answered);
    }
}
