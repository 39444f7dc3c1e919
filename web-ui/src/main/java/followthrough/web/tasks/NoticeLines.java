package followthrough.web.tasks;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.web.Messages;
import followthrough.web.record.RecordWords;
import followthrough.workflow.notice.Notice;
import followthrough.workflow.notice.NoticeKind;
import followthrough.workflow.notice.Notices;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody was told, with what it is about. */
@Component
public class NoticeLines {

    private static final int AT_MOST = 100;

    private final Notices notices;
    private final AreaRegister areas;
    private final RecordWords record;
    private final Messages words;

    NoticeLines(Notices notices, AreaRegister areas, RecordWords record, Messages words) {
        this.notices = notices;
        this.areas = areas;
        this.record = record;
        this.words = words;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<NoticeLine> of(Actor me) {
        var told = notices.list(me, AT_MOST);
        var concerned = told.stream()
                .map(Notice::area)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<AreaReference, String> findings =
                areas.among(me, concerned).stream().collect(Collectors.toMap(Area::reference, Area::firstWords));
        return told.stream()
                .map(notice -> new NoticeLine(notice, sentence(notice), findings.get(notice.area()), href(notice)))
                .toList();
    }

    public String sentence(Notice notice) {
        return words.text(
                "notice." + notice.kind(),
                Stream.of(notice.arguments())
                        .map(fact -> fact instanceof String kept ? record.said(kept) : fact)
                        .toArray());
    }

    public static @Nullable String href(Notice notice) {
        if (notice.kind() == NoticeKind.coverGiven || notice.kind() == NoticeKind.coverGivenForSome) return "/acting";
        if (notice.kind() == NoticeKind.coverNamed) return "/account";
        if (notice.kind() == NoticeKind.shortOfSpace) return "/administration";
        if (notice.area() != null) return "/areas/" + notice.area();
        return notice.inspection() == null ? null : "/inspections/" + notice.inspection();
    }
}
