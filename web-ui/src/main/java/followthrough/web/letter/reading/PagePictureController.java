package followthrough.web.letter.reading;

import followthrough.letter.LetterPages;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.web.Allowed;
import followthrough.web.letter.Pictures;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** Pictures of a letter's pages, for those who may read that version of it. */
@Controller
@PreAuthorize(Allowed.READERS)
class PagePictureController {

    private final LetterPages pages;
    private final Pictures pictures;

    PagePictureController(LetterPages pages, Pictures pictures) {
        this.pages = pages;
        this.pictures = pictures;
    }

    /** The version that holds, unless another one is named. */
    @GetMapping("/inspections/{reference}/letter/pages/{number}")
    @Nullable
    ResponseEntity<byte[]> picture(
            @PathVariable String reference,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(defaultValue = "false") boolean large,
            Actor me,
            WebRequest request) {
        var visit = new InspectionReference(reference);
        var letter = version == null ? pages.readable(me, visit) : pages.readable(me, visit, version);
        return pictures.answer(letter, number, large, request);
    }
}
