package followthrough.web.area;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.area.AreaState;
import followthrough.inspection.FindingKind;
import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.letter.LetterAccounting;
import followthrough.letter.LetterArchive;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Role;
import followthrough.standing.AreaPosition;
import followthrough.web.Messages;
import followthrough.web.Tab;
import followthrough.web.area.AreaView.Kin;
import followthrough.web.area.AreaView.Narrated;
import followthrough.web.record.TimelineEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what stands around every page about one area. */
@Component
public class AreaPages {

    private static final int LAST_EVENTS = 3;
    private static final int WHOLE_HISTORY = 500;

    /** Where one asks what the finding means: the area itself, its plan and its verdict. */
    private static final Set<String> TOLD_WITH_THE_LETTER = Set.of("", "plan", "verdict");

    private final AreaRegister areas;
    private final Inspecting inspecting;
    private final AreaStatuses standings;
    private final NextDates nextDates;
    private final AreaEvents events;
    private final Messages words;
    private final LetterAccounting accounting;
    private final LetterArchive letters;

    AreaPages(
            AreaRegister areas,
            Inspecting inspecting,
            AreaStatuses standings,
            NextDates nextDates,
            AreaEvents events,
            Messages words,
            LetterAccounting accounting,
            LetterArchive letters) {
        this.areas = areas;
        this.inspecting = inspecting;
        this.standings = standings;
        this.nextDates = nextDates;
        this.events = events;
        this.words = words;
        this.accounting = accounting;
        this.letters = letters;
    }

    /** The area as this person may open it; {@code tab} says which of its pages this is, or is empty. */
    @Transactional(readOnly = true)
    public AreaView view(Actor me, AreaReference reference, String tab) {
        var area = areas.get(me, reference);
        var inspection = inspecting.stored(area.inspection());
        var lead = area.lead();
        var last = events.of(me, area, LAST_EVENTS, false);
        var at = standings.position(me, area);
        return new AreaView(
                reference.value(),
                area.inspection().value(),
                words.body(area.authority()),
                area.ordinal(),
                area.text(),
                area.firstWords(),
                source(area, inspection),
                area.ownWords(),
                area.category() == FindingKind.PRIORITY_ACTION,
                area.isOpen(),
                inspection.liveFrom(),
                inspection.wasOutBefore(),
                AreaStatus.of(at.standing()),
                lead == null ? null : words.name(lead),
                area.deadline(),
                next(at),
                ended(area),
                lineage(me, area, at.followed()),
                standings.stages(area, at),
                tabs(me, reference, tab),
                last,
                TOLD_WITH_THE_LETTER.contains(tab) ? narrative(area) : List.of(),
                inspection.suspension());
    }

    @Transactional(readOnly = true)
    public List<TimelineEntry> history(Actor me, AreaReference reference) {
        return events.of(me, areas.get(me, reference), WHOLE_HISTORY, true);
    }

    /** What happened to the area and to the whole of its inspection, newest first, as far as the reader may know. */
    @Transactional(readOnly = true)
    public List<AreaEvent> told(Actor me, AreaReference reference) {
        var area = areas.get(me, reference);
        var all = new ArrayList<>(events.told(me, area, WHOLE_HISTORY, false));
        all.addAll(events.toldOfAll(me, area, WHOLE_HISTORY));
        all.sort(Comparator.comparing(AreaEvent::on).reversed());
        return all;
    }

    private String source(Area area, Inspection inspection) {
        var earlier = area.predecessor();
        if (area.carriedForward() && earlier != null) return words.text("area.carriedFrom", area.ordinal(), earlier);
        var parts = new ArrayList<String>();
        parts.add(words.text("area.number", area.ordinal()));
        if (area.page() != null) parts.add(words.text("area.page", area.page()));
        var issued = inspection.issuedOn();
        if (issued != null) parts.add(words.text("area.letter." + letters.dayKind(inspection), issued));
        return String.join(" · ", parts);
    }

    private @Nullable String ended(Area area) {
        var on = area.endedOn();
        if (on == null) return null;
        var into = area.mergedInto();
        return words.text(
                into == null ? "area.ended" : "area.endedInto",
                on,
                Objects.toString(area.endedBecause(), ""),
                Objects.toString(into, ""));
    }

    private @Nullable NextDate next(AreaPosition at) {
        var next = at.next();
        return next == null ? null : nextDates.said(next);
    }

    private List<Kin> lineage(Actor me, Area area, boolean followed) {
        if (!followed && area.predecessor() == null) return List.of();
        var chain = areas.lineage(area);
        var own = chain.stream().map(Area::reference).toList().indexOf(area.reference());
        return chain.stream()
                .filter(kin -> !kin.reference().equals(area.reference()))
                .filter(kin -> kin.state() != AreaState.WITHDRAWN)
                .filter(kin -> inspecting.stored(kin.inspection()).isVisibleTo(me))
                .map(kin -> kin(me, kin, chain.indexOf(kin) < own))
                .toList();
    }

    private Kin kin(Actor me, Area kin, boolean before) {
        var open = areas.mayOpen(me, kin);
        var standing = open
                ? AreaStatus.of(standings.position(me, kin).standing())
                : new AreaStatus(kin.isOpen() ? "withAuthority" : kin.state().name(), "grey");
        return new Kin(
                kin.reference().value(),
                words.text(
                        kin.carriedForward() ? "area.kinCarried" : "area.kin",
                        inspecting.stored(kin.inspection()).firstDay()),
                standing,
                open ? "/areas/" + kin.reference() : null,
                before);
    }

    private List<Narrated> narrative(Area area) {
        return accounting.evidence(area.finding()).stream()
                .map(evidence -> new Narrated(evidence.sentence(), evidence.paragraph()))
                .toList();
    }

    private List<Tab> tabs(Actor me, AreaReference reference, String current) {
        var names = new ArrayList<>(List.of("", "plan", "evidence"));
        if (!me.isInspector()) names.add("progress");
        if (me.role() != Role.OFFICER) names.add("measures");
        names.add("verdict");
        if (!me.readsNoDrafts() && me.role() != Role.LETTER_RECORDER) names.add("comments");
        names.add("history");
        names.add("map");
        return names.stream()
                .map(name -> Tab.of(
                        words.text("area.tab." + (name.isEmpty() ? "overview" : name)),
                        "/areas/" + reference + (name.isEmpty() ? "" : "/" + name),
                        name.equals(current)))
                .toList();
    }
}
