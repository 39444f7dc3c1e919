package followthrough.comment;

import followthrough.audit.ActObject;
import followthrough.audit.ActPayload;
import followthrough.audit.AuditTrail;
import followthrough.shared.Actor;
import followthrough.shared.ChangedMeanwhile;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Comments as they read now, and as they read before: what was said first is never written over. */
@Service
@Transactional
public class Commenting {

    private final ObjectProvider<CommentSource> sources;
    private final JdbcClient database;
    private final AuditTrail audit;

    Commenting(ObjectProvider<CommentSource> sources, JdbcClient database, AuditTrail audit) {
        this.sources = sources;
        this.database = database;
        this.audit = audit;
    }

    /** For its author alone, as long as it may be changed. */
    @Transactional(readOnly = true)
    public Comment mine(Actor actor, CommentPlace place) {
        var comment = sources.stream()
                .flatMap(room -> room.find(actor, place).stream())
                .findFirst()
                .orElseThrow(NotFound::new);
        actor.mustBe(actor.person().equals(comment.by()));
        return comment;
    }

    /** Says it right; what it said before stays to be read, with the reason. */
    public void correct(Actor actor, CommentPlace place, String words, String reason) {
        change(actor, place, words.strip(), reason, true);
    }

    /** Takes it back; what it said stays to be read, with the reason. */
    public void strikeOut(Actor actor, CommentPlace place, String reason) {
        change(actor, place, "", reason, false);
    }

    private void change(Actor actor, CommentPlace place, String words, String reason, boolean right) {
        var comment = mine(actor, place);
        var changes = of(place);
        var now = changes.isEmpty() ? comment.words() : changes.get(0).after();
        if (now.isEmpty()) throw new ChangedMeanwhile();
        var found = new ArrayList<Obstacle>();
        if (right && words.isEmpty()) found.add(Obstacle.at("words", "commentMissing"));
        if (right && words.equals(now.strip())) found.add(Obstacle.at("words", "commentSame"));
        if (reason.isBlank()) found.add(Obstacle.at("reason", "reasonMissing"));
        Refused.unlessEmpty(found);
        database.sql("insert into app.comment_correction (id, place, number, before, after, reason, person, changed_on)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        place.toString(),
                        changes.size() + 1,
                        now,
                        words,
                        reason.strip(),
                        actor.person().value(),
                        actor.on())
                .update();
        record(actor, comment, act(comment.place().kind(), right), now, words);
    }

    private static String act(String kind, boolean right) {
        return switch (kind) {
            case "draft" -> right ? "draftCommentCorrected" : "draftCommentStruck";
            case "letter" -> right ? "letterCommentCorrected" : "letterCommentStruck";
            case "evidence" -> right ? "evidenceCommentCorrected" : "evidenceCommentStruck";
            default -> right ? "planCommentCorrected" : "planCommentStruck";
        };
    }

    private void record(Actor actor, Comment comment, String act, String before, String after) {
        var said = after.isEmpty()
                ? ActPayload.before(before)
                : ActPayload.before(before).then(after);
        var object = ActObject.of(comment.place().key());
        if (comment.open()) audit.publish(actor, act, comment.subject(), object, said);
        else audit.record(actor, act, comment.subject(), object, said);
    }

    /** What became of a comment, the latest first. */
    @Transactional(readOnly = true)
    public List<CommentCorrection> of(CommentPlace place) {
        return database.sql("select before, after, reason, person, changed_on from app.comment_correction"
                        + " where place = ? order by number desc")
                .param(place.toString())
                .query((row, number) -> new CommentCorrection(
                        row.getString("before"),
                        row.getString("after"),
                        row.getString("reason"),
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getObject("changed_on", LocalDate.class)))
                .list();
    }

    /** How it reads now; empty when it was struck out. */
    @Transactional(readOnly = true)
    public String now(CommentPlace place, String first) {
        return of(place).stream().findFirst().map(CommentCorrection::after).orElse(first);
    }
}
