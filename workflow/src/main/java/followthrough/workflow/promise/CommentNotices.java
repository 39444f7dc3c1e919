package followthrough.workflow.promise;

import followthrough.area.Area;
import followthrough.discussion.AreaComment;
import followthrough.discussion.CommentEnded;
import followthrough.discussion.CommentSaid;
import followthrough.shared.Actor;
import followthrough.shared.PersonId;
import followthrough.workflow.notice.NoticeBoard;
import followthrough.workflow.notice.NoticeKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever is asked or named in a comment is told, and whoever asked is told of the answer. */
@Component
class CommentNotices {

    private final NoticeBoard notices;

    CommentNotices(NoticeBoard notices) {
        this.notices = notices;
    }

    @EventListener
    void on(CommentSaid event) {
        var comment = event.comment();
        var asked = comment.asked();
        if (asked != null) tell(asked, NoticeKind.commentAsks, comment, event.by(), comment.words());
        comment.told().stream()
                .filter(person -> !person.equals(asked))
                .forEach(person -> tell(person, NoticeKind.commentNames, comment, event.by(), comment.words()));
        tellCovered(comment, event.by(), comment.words());
    }

    @EventListener
    void on(CommentEnded event) {
        var comment = event.comment();
        switch (comment.state()) {
            case ANSWERED -> {
                var answer = String.valueOf(comment.answer());
                tell(comment.by(), NoticeKind.commentAnswered, comment, event.by(), answer);
                tellCovered(comment, event.by(), answer);
            }
            case RESOLVED -> tell(comment.by(), NoticeKind.commentResolved, comment, event.by(), comment.words());
            default -> {
                // nobody owes anything any more
            }
        }
    }

    /** What is said in somebody's name they hear, as they hear what is done in it. */
    private void tellCovered(AreaComment comment, Actor by, String words) {
        var covered = by.onBehalfOf();
        if (covered == null) return;
        var area = comment.area();
        notices.tell(covered, NoticeKind.commentForYou, area, area.value(), by.person(), Area.firstWords(words));
    }

    private void tell(PersonId person, NoticeKind kind, AreaComment comment, Actor by, String words) {
        if (by.isSameAs(person)) return;
        notices.tell(person, kind, comment.area(), comment.area().value(), by.person(), Area.firstWords(words));
    }
}
