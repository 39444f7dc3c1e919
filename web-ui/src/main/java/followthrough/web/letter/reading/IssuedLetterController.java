package followthrough.web.letter.reading;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.inspection.Inspecting;
import followthrough.letter.Letter;
import followthrough.letter.LetterArchive;
import followthrough.letter.LetterDocument;
import followthrough.letter.LetterWriting;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.web.Allowed;
import followthrough.web.file.FileDownload;
import followthrough.web.letter.DraftPages;
import followthrough.web.letter.Reviews;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The issued letter with its findings marked, its versions, and the document it was read from. */
@Controller
@RequestMapping("/inspections/{reference}/letter")
@PreAuthorize(Allowed.READERS)
class IssuedLetterController {

    private final Inspecting inspecting;
    private final LetterArchive letters;
    private final LetterWriting writing;
    private final AreaRegister areas;
    private final DraftPages drafts;
    private final Reviews reviews;

    IssuedLetterController(
            Inspecting inspecting,
            LetterArchive letters,
            LetterWriting writing,
            AreaRegister areas,
            DraftPages drafts,
            Reviews reviews) {
        this.inspecting = inspecting;
        this.letters = letters;
        this.writing = writing;
        this.areas = areas;
        this.drafts = drafts;
        this.reviews = reviews;
    }

    @GetMapping
    String show(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable UUID finding,
            Actor me,
            Model page) {
        var visit = new InspectionReference(reference);
        return letters.issued(me, visit)
                .map(letter -> shown(visit, letter, finding, me, page))
                .orElseGet(() -> "redirect:" + beforeIssue(me, visit));
    }

    @GetMapping("/versions/{number}")
    String version(
            @PathVariable String reference,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable UUID finding,
            Actor me,
            Model page) {
        var visit = new InspectionReference(reference);
        return known(me, visit, number)
                .map(letter -> shown(visit, letter, finding, me, page))
                .orElseGet(() -> "redirect:" + draft(me, visit, number));
    }

    /** As it was handed in; browsers save it and never show it as a page of ours. */
    @GetMapping("/versions/{number}/document")
    ResponseEntity<Resource> document(@PathVariable String reference, @PathVariable int number, Actor me) {
        var letter = issued(me, new InspectionReference(reference), number);
        return letters.document(letter).map(this::attached).orElseThrow(NotFound::new);
    }

    private Letter issued(Actor me, InspectionReference visit, int number) {
        return known(me, visit, number).orElseThrow(NotFound::new);
    }

    private Optional<Letter> known(Actor me, InspectionReference visit, int number) {
        return letters.versions(me, visit).stream()
                .filter(letter -> letter.number() == number)
                .findFirst();
    }

    private String shown(InspectionReference visit, Letter letter, @Nullable UUID finding, Actor me, Model page) {
        var inspection = inspecting.get(me, visit);
        var opened = areas.of(me, visit).stream()
                .filter(area -> areas.mayOpen(me, area)) // a lead is not led to the areas of others
                .collect(Collectors.toMap(Area::finding, Area::reference, (first, second) -> first));
        page.addAttribute("recorder", inspection.isIssued() && inspection.isRecordedBy(me));
        page.addAttribute("review", reviews.of(inspection, letter, finding));
        page.addAttribute("framework", drafts.framework(inspection));
        page.addAttribute("versions", letters.versions(me, visit));
        page.addAttribute("areas", opened);
        page.addAttribute("written", writing.pieces(letter).isPresent());
        page.addAttribute(
                "sha256", letters.document(letter).map(LetterDocument::sha256).orElse(""));
        return "letter/issued";
    }

    /** Those who record it are led to where the letter is; everybody else has nothing to see yet. */
    private String beforeIssue(Actor me, InspectionReference visit) {
        if (!inspecting.get(me, visit).isRecordedBy(me)) throw new NotFound();
        return "/inspections/" + visit + (letters.draft(me, visit).isPresent() ? "/letter/draft" : "/letter/import");
    }

    /** A version that is not issued yet is read where it is worked on. */
    private String draft(Actor me, InspectionReference visit, int number) {
        if (letters.draft(me, visit).filter(letter -> letter.number() == number).isEmpty()) throw new NotFound();
        return "/inspections/" + visit + "/letter/draft";
    }

    private ResponseEntity<Resource> attached(LetterDocument document) {
        return FileDownload.of(document.fileName(), FileDownload.ANY, letters.content(document));
    }
}
