package followthrough.workflow.notice;

import followthrough.people.Administering.PersonCorrected;
import followthrough.people.CoverAppointed;
import followthrough.people.CoverEnded;
import followthrough.people.MembershipAdded;
import followthrough.people.MembershipRemoved;
import followthrough.people.PasswordChanged;
import followthrough.people.PostDeclined;
import followthrough.people.signin.LinkMailed;
import followthrough.people.signin.LinkShown;
import followthrough.people.signin.ManyWrongTries;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people what is done with their accounts: nobody gets in under another's name without them hearing of it. */
@Component
class PeopleNotices {

    private final NoticeBoard notices;

    PeopleNotices(NoticeBoard notices) {
        this.notices = notices;
    }

    @EventListener
    void on(PostDeclined event) {
        notices.tell(event.askedBy(), NoticeKind.postDeclined, event.person(), event.post());
    }

    @EventListener
    void on(MembershipAdded event) {
        notices.tell(event.person(), NoticeKind.postGiven, event.membership());
    }

    @EventListener
    void on(MembershipRemoved event) {
        notices.tell(event.person(), NoticeKind.postTaken, event.membership());
    }

    @EventListener
    void on(PersonCorrected event) {
        notices.tell(event.person(), NoticeKind.detailsCorrected);
    }

    @EventListener
    void on(LinkShown event) {
        notices.tell(event.person(), NoticeKind.linkShown, event.shownTo(), event.askedBy());
    }

    @EventListener
    void on(LinkMailed event) {
        notices.tell(event.person(), NoticeKind.linkMailed, event.sentBy(), event.askedBy());
    }

    @EventListener
    void on(PasswordChanged event) {
        notices.tell(event.person(), kind(event));
    }

    /** What is signed after a first password is not marked. */
    private static NoticeKind kind(PasswordChanged event) {
        if (!event.byLink()) return NoticeKind.passwordChanged;
        return event.first() ? NoticeKind.firstPassword : NoticeKind.passwordByLink;
    }

    /** Somebody else tries to come in under their name. */
    @EventListener
    void on(ManyWrongTries tries) {
        notices.tell(tries.person(), NoticeKind.manyWrongTries);
    }

    @EventListener
    void on(CoverAppointed event) {
        notices.tell(
                event.standIn(),
                event.work().isAll() ? NoticeKind.coverGiven : NoticeKind.coverGivenForSome,
                event.covered(),
                event.starts(),
                event.ends(),
                event.work());
        notices.tell(
                event.covered(), NoticeKind.coverNamed, event.standIn(), event.starts(), event.ends(), event.work());
    }

    @EventListener
    void on(CoverEnded event) {
        notices.tell(event.standIn(), NoticeKind.coverEnded, event.covered());
    }
}
