package followthrough.workflow;

import followthrough.shared.InspectionReference;
import followthrough.shared.Role;
import followthrough.workflow.notice.NoticeBoard;
import followthrough.workflow.notice.NoticeKind;
import org.springframework.stereotype.Component;

/** Tells the recipients of a letter that it is there: the director, and the chief executive, who has every copy. */
@Component
class LetterNotices {

    private final NoticeBoard notices;

    LetterNotices(NoticeBoard notices) {
        this.notices = notices;
    }

    void issued(InspectionReference inspection) {
        tell(inspection, NoticeKind.letterIssued);
    }

    void corrected(InspectionReference inspection) {
        tell(inspection, NoticeKind.letterCorrected);
    }

    private void tell(InspectionReference inspection, NoticeKind kind) {
        var authority = inspection.authority();
        notices.tellPost(Role.DIRECTOR, authority, kind, inspection, inspection.value());
        notices.tellPost(Role.CHIEF_EXECUTIVE, authority, kind, inspection, inspection.value());
    }
}
