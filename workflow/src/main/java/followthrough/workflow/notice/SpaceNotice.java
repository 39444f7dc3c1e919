package followthrough.workflow.notice;

import followthrough.database.DatabaseWatch;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells the administrators, once for each shortage, that files are refused because the disk is almost full. */
@Component
class SpaceNotice {

    private final DatabaseWatch watch;
    private final NoticeBoard notices;
    private boolean told;

    SpaceNotice(DatabaseWatch watch, NoticeBoard notices) {
        this.watch = watch;
        this.notices = notices;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void look() {
        var isShort = watch.isShortOfSpace();
        if (isShort && !told) notices.tellAdministrators(NoticeKind.shortOfSpace);
        told = isShort;
    }
}
