package followthrough.web.comment;

import followthrough.comment.Comment;
import followthrough.comment.CommentCorrection;
import followthrough.comment.Commenting;
import followthrough.shared.Actor;
import followthrough.web.Messages;
import org.springframework.stereotype.Component;

/** Lays a comment out for whoever reads it. */
@Component
public class CommentWords {

    private final Commenting commenting;
    private final Messages words;

    CommentWords(Commenting commenting, Messages words) {
        this.commenting = commenting;
        this.words = words;
    }

    public Said of(Actor me, Comment comment) {
        return of(me, comment, "", true);
    }

    /**
     * With what it is about before it.
     *
     * @param changes whether its author may still change it
     */
    public Said of(Actor me, Comment comment, String label, boolean changes) {
        var corrections = commenting.of(comment.place());
        var now = corrections.isEmpty() ? comment.words() : corrections.get(0).after();
        var mine = changes && !now.isEmpty() && me.person().equals(comment.by());
        return new Said(
                label,
                now,
                corrections.stream().map(this::before).toList(),
                mine
                        ? "/comments/" + comment.place().kind() + "/"
                                + comment.place().key()
                        : null);
    }

    private String before(CommentCorrection correction) {
        var code = correction.isStruck() ? "comment.struck" : "comment.corrected";
        return words.text(code, correction.before(), words.name(correction.by()), correction.on(), correction.reason());
    }
}
