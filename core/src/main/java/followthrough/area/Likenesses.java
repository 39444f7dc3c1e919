package followthrough.area;

import followthrough.inspection.Inspecting;
import followthrough.letter.Finding;
import followthrough.letter.FindingRecurrence;
import followthrough.letter.Letter;
import followthrough.letter.LetterArchive;
import followthrough.letter.LetterDrafting;
import followthrough.letter.LetterWriting;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which earlier areas of the same authority the findings of a draft look like; a person answers, and the answer stays. */
@Service
@Transactional
public class Likenesses {

    private static final Set<AreaState> GONE = Set.of(AreaState.WITHDRAWN, AreaState.MERGED);

    private final Areas areas;
    private final AreaRegister register;
    private final LetterArchive letters;
    private final LetterDrafting drafting;
    private final LetterWriting writing;
    private final Inspecting inspecting;
    private final Comparing comparing;
    private final JdbcClient database;
    private final Clock clock;

    Likenesses(
            Areas areas,
            AreaRegister register,
            LetterArchive letters,
            LetterDrafting drafting,
            LetterWriting writing,
            Inspecting inspecting,
            Comparing comparing,
            JdbcClient database,
            Clock clock) {
        this.areas = areas;
        this.register = register;
        this.letters = letters;
        this.drafting = drafting;
        this.writing = writing;
        this.inspecting = inspecting;
        this.comparing = comparing;
        this.database = database;
        this.clock = clock;
    }

    /**
     * The likeliest earlier area of each finding that nobody has answered for yet, for those who record the inspection;
     * findings that are like none are left out.
     */
    @Transactional(readOnly = true)
    public Map<UUID, Likeness> proposals(Actor actor, InspectionReference reference) {
        var letter = letters.draft(actor, reference).orElseThrow(NotFound::new);
        var unlike = unlike(letter);
        Map<UUID, String> open = new LinkedHashMap<>();
        letter.findingsForWork().stream()
                .filter(finding -> finding.repeats() == null)
                .forEach(finding -> open.put(finding.id(), finding.text()));
        var told = letter.findings().stream()
                .filter(finding -> finding.wording().recurrence() == FindingRecurrence.STILL_OPEN)
                .map(Finding::id)
                .collect(Collectors.toSet());
        var earlier = earlier(reference);
        return comparing.likeliest(open, earlier, unlike, told).stream()
                .map(likeness -> likeness.of(nearest(likeness.area(), earlier.keySet())))
                .filter(likeness -> !unlike.contains(likeness.finding() + " " + likeness.area()))
                .collect(Collectors.toMap(Likeness::finding, likeness -> likeness));
    }

    /** The area of the same chain that is at work, or else the last one before this visit: never one long closed. */
    private AreaReference nearest(AreaReference found, Set<AreaReference> earlier) {
        var chain = register.lineage(register.stored(found)).stream()
                .filter(area -> earlier.contains(area.reference()))
                .toList();
        return chain.stream()
                .filter(Area::isOpen)
                .reduce((one, later) -> later)
                .or(() -> chain.stream().reduce((one, later) -> later))
                .map(Area::reference)
                .orElse(found);
    }

    /** It is the earlier area again: the area that opens over the finding goes on with its lineage. */
    public void confirm(Actor actor, InspectionReference reference, long seen, UUID finding, AreaReference earlier) {
        if (!earlier(reference).containsKey(earlier)) throw new NotFound();
        var letter = letters.draft(actor, reference).orElseThrow(NotFound::new);
        if (writing.pieces(letter).isPresent()) writing.repeats(actor, reference, seen, finding, earlier);
        else drafting.repeats(actor, reference, seen, finding, earlier);
    }

    /** It is another matter, and is not asked about again. */
    public void deny(Actor actor, InspectionReference reference, long seen, UUID finding, AreaReference earlier) {
        if (!earlier(reference).containsKey(earlier)) throw new NotFound();
        drafting.doesNotRepeat(actor, reference, seen, finding, earlier);
        database.sql("insert into app.finding_unlike (finding, area, said_by, said_on) values (?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(finding, earlier.value(), actor.person().value(), LocalDate.now(clock))
                .update();
    }

    /** Areas of earlier visits to the same authority that were found and not taken back, with their words. */
    private Map<AreaReference, String> earlier(InspectionReference reference) {
        var day = inspecting.stored(reference).firstDay();
        Map<AreaReference, String> found = new LinkedHashMap<>();
        for (var area : areas.before(reference.authority().code() + "-%", day))
            if (!GONE.contains(area.state())) found.put(area.reference(), area.text());
        return found;
    }

    /** Answered with no, as finding and area. */
    private Set<String> unlike(Letter letter) {
        var ids = letter.findings().stream().map(finding -> finding.id()).toArray(UUID[]::new);
        List<String> said = database.sql("select finding || ' ' || area from app.finding_unlike where finding = any(?)")
                .param(ids)
                .query(String.class)
                .list();
        return new HashSet<>(said);
    }
}
