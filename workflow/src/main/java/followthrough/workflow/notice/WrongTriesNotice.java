package followthrough.workflow.notice;

import followthrough.people.signin.ManyWrongTries;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a person that somebody else tries to come in under their name. */
@Component
class WrongTriesNotice {

    private final NoticeBoard notices;

    WrongTriesNotice(NoticeBoard notices) {
        this.notices = notices;
    }

    @EventListener
    void on(ManyWrongTries tries) {
        notices.tell(tries.person(), NoticeKind.manyWrongTries);
    }
}
