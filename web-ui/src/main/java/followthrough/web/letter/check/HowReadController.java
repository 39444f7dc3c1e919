package followthrough.web.letter.check;

import followthrough.inspection.Inspecting;
import followthrough.letter.Letter;
import followthrough.letter.LetterArchive;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.PersonId;
import followthrough.web.Allowed;
import followthrough.web.Messages;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How an issued letter came to say what it says: what was read, what people changed in it and why, version by version. */
@Controller
@PreAuthorize(Allowed.RECORDERS)
class HowReadController {

    private final Inspecting inspecting;
    private final LetterArchive letters;
    private final Differences differences;
    private final Messages words;

    HowReadController(Inspecting inspecting, LetterArchive letters, Differences differences, Messages words) {
        this.inspecting = inspecting;
        this.letters = letters;
        this.differences = differences;
        this.words = words;
    }

    @GetMapping("/inspections/{reference}/letter/how-read")
    String read(@PathVariable InspectionReference reference, Actor me, Model page) {
        var inspection = inspecting.recordedBy(me, reference);
        if (!inspection.isIssued()) throw new NotFound();
        page.addAttribute("inspection", inspection);
        page.addAttribute("versions", versions(me, reference));
        return "letter/how-read";
    }

    private List<HowRead> versions(Actor me, InspectionReference reference) {
        var issued = letters.versions(me, reference).stream()
                .filter(letter -> letter.issuedOn() != null)
                .toList();
        words.names(issued.stream().flatMap(HowReadController::people).toList()); // at once, before the page says each
        return issued.stream()
                .map(letter -> new HowRead(letter, differences.of(letter)))
                .toList();
    }

    private static Stream<PersonId> people(Letter letter) {
        return Stream.concat(letter.drafters().stream(), Stream.ofNullable(letter.checkedBy()));
    }
}
