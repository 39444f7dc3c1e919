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
    }

    @EventListener
    void on(CommentEnded event) {
        var comment = event.comment();
        switch (comment.state()) {
            case ANSWERED ->
                tell(comment.by(), NoticeKind.commentAnswered, comment, event.by(), String.valueOf(comment.answer()));
            case RESOLVED -> tell(comment.by(), NoticeKind.commentResolved, comment, event.by(), comment.words());
            default -> {
                // nobody owes anything any more
            }
        }
    }

    private void tell(PersonId person, NoticeKind kind, AreaComment comment, Actor by, String words) {
        if (by.isSameAs(person)) return;
        notices.tell(person, kind, comment.area(), comment.area().value(), by.person(), Area.firstWords(words));
    }
}
