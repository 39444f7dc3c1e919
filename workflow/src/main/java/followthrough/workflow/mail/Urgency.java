package followthrough.workflow.mail;

import followthrough.workflow.notice.NoticeKind;
import java.util.Set;

/** What cannot wait until the next morning. */
final class Urgency {

    static final Set<NoticeKind> CANNOT_WAIT =
            Set.of(NoticeKind.planReturned, NoticeKind.evidenceNotReady, NoticeKind.overdue, NoticeKind.nobodyCanAct);

    private Urgency() {}
}
