package followthrough.web.pack;

import followthrough.pack.Packing;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.web.Allowed;
import followthrough.web.export.Download;
import followthrough.web.export.Paper;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the public may be shown of an inspection, for its directors to look at and publish. */
@Controller
@RequestMapping("/inspections/{reference}")
@PreAuthorize(Allowed.DIRECTORS)
class ScrutinyController {

    private final Packing packing;
    private final ScrutinyPaper scrutiny;

    ScrutinyController(Packing packing, ScrutinyPaper scrutiny) {
        this.packing = packing;
        this.scrutiny = scrutiny;
    }

    @GetMapping("/scrutiny." + Download.FORMATS)
    ResponseEntity<byte[]> document(
            @PathVariable InspectionReference reference, @PathVariable String format, Actor me) {
        return Download.of(paper(me, reference), format, name(reference));
    }

    @GetMapping("/scrutiny.html")
    ResponseEntity<byte[]> page(@PathVariable InspectionReference reference, Actor me) {
        return Download.page(paper(me, reference), name(reference));
    }

    private Paper paper(Actor me, InspectionReference reference) {
        packing.takeForPublic(me, reference);
        return scrutiny.of(me, reference);
    }

    private static String name(InspectionReference reference) {
        return reference + "-for-the-public";
    }
}
