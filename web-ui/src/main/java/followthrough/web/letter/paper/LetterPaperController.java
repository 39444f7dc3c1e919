package followthrough.web.letter.paper;

import followthrough.inspection.Inspecting;
import followthrough.letter.LetterArchive;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.web.Allowed;
import followthrough.web.export.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A letter that was written here, to take along: issued for its readers, before that for those who write and check it. */
@Controller
@RequestMapping("/inspections/{reference}/letter")
class LetterPaperController {

    private final Inspecting inspecting;
    private final LetterArchive letters;
    private final LetterPaper paper;

    LetterPaperController(Inspecting inspecting, LetterArchive letters, LetterPaper paper) {
        this.inspecting = inspecting;
        this.letters = letters;
        this.paper = paper;
    }

    @GetMapping("/versions/{number}/letter." + Download.FORMATS)
    @PreAuthorize(Allowed.READERS)
    ResponseEntity<byte[]> issued(
            @PathVariable InspectionReference reference,
            @PathVariable int number,
            @PathVariable String format,
            Actor me) {
        var letter = letters.versions(me, reference).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
        var visit = inspecting.get(me, reference);
        return Download.of(paper.of(visit, letter), format, reference + "-letter-" + number);
    }

    @GetMapping("/write/draft." + Download.FORMATS)
    @PreAuthorize(Allowed.RECORDERS)
    ResponseEntity<byte[]> draft(@PathVariable InspectionReference reference, @PathVariable String format, Actor me) {
        var visit = inspecting.recordedBy(me, reference);
        var letter = letters.draft(me, reference).orElseThrow(NotFound::new);
        return Download.of(paper.of(visit, letter), format, reference + "-letter-draft");
    }
}
