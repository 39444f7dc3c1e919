package followthrough.area;

import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.letter.Finding;
import followthrough.letter.FindingRecurrence;
import followthrough.letter.Letter;
import followthrough.letter.LetterArchive;
import followthrough.letter.LetterDrafting;
import followthrough.letter.Warning;
import followthrough.letter.Wording;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * "The areas for improvement continue to be those identified in February 2019": the open areas of that letter are
 * proposed for a draft that carries them on without saying them again; a person takes each over, or none.
 */
@Service
@Transactional
public class CarryingOn {

    private static final String CARRIED_ON = "areas-carried-on";

    private final Areas areas;
    private final LetterArchive letters;
    private final LetterDrafting drafting;
    private final Inspecting inspecting;

    CarryingOn(Areas areas, LetterArchive letters, LetterDrafting drafting, Inspecting inspecting) {
        this.areas = areas;
        this.letters = letters;
        this.drafting = drafting;
        this.inspecting = inspecting;
    }

    /** Open areas that nobody has taken over yet, while the doubt that names the sentence is open. */
    @Transactional(readOnly = true)
    public List<Area> proposals(Actor actor, InspectionReference reference) {
        var letter = letters.draft(actor, reference).orElseThrow(NotFound::new);
        var sentence = sentence(letter);
        if (sentence.isEmpty()) return List.of();
        var visit = inspecting.stored(reference);
        var known = areas.before(reference.authority().code() + "-%", visit.firstDay());
        var visits = inspecting.stored(
                known.stream().map(Area::inspection).distinct().toList());
        var meant = NamedVisit.in(sentence.get(), visit.framework(), visits.values())
                .map(Inspection::reference);
        var taken = letter.findings().stream()
                .map(Finding::repeats)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return known.stream()
                .filter(area -> meant.filter(area.inspection()::equals).isPresent())
                .filter(area -> area.isOpen() && !taken.contains(area.reference()))
                .toList();
    }

    /** It is still open: its words become a finding of the draft, marked as not this letter's own. */
    public void takeOver(Actor actor, InspectionReference reference, long seen, AreaReference earlier) {
        var area = proposals(actor, reference).stream()
                .filter(open -> open.reference().equals(earlier))
                .findFirst()
                .orElseThrow(NotFound::new);
        var said = sentence(letters.draft(actor, reference).orElseThrow(NotFound::new));
        var wording = new Wording(
                area.category(), area.heading(), area.text(), null, FindingRecurrence.STILL_OPEN, null, -1, -1, true);
        drafting.carryOn(actor, reference, seen, wording, earlier, said.orElse(""));
    }

    private static Optional<String> sentence(Letter letter) {
        return letter.openDoubts().values().stream()
                .filter(doubt -> doubt.code().equals(CARRIED_ON))
                .map(Warning::quote)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
