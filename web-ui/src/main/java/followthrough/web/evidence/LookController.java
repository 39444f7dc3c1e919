package followthrough.web.evidence;

import followthrough.evidence.Evidence;
import followthrough.evidence.EvidenceLibrary;
import followthrough.evidence.Fetching;
import followthrough.preview.NoPreview;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.NotFound;
import followthrough.web.Allowed;
import followthrough.web.area.AreaPages;
import followthrough.web.transaction.OutsidePageTransaction;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What stands in a file, on a page: nobody has to fetch it and open it with something else. */
@Controller
@RequestMapping("/areas/{reference}/evidence/{id}")
@PreAuthorize(Allowed.READERS)
@OutsidePageTransaction
class LookController {

    private final EvidenceLibrary library;
    private final Fetching fetching;
    private final FileLooking looking;
    private final AreaPages pages;

    LookController(EvidenceLibrary library, Fetching fetching, FileLooking looking, AreaPages pages) {
        this.library = library;
        this.fetching = fetching;
        this.looking = looking;
        this.pages = pages;
    }

    @GetMapping("/look")
    String look(
            @PathVariable AreaReference reference,
            @PathVariable UUID id,
            @RequestParam(name = "page", defaultValue = "1") String number,
            Actor me,
            Model page) {
        var item = withFile(me, reference, id);
        var file = fetching.look(me, reference, id);
        page.addAttribute("look", looking.look(file, String.valueOf(item.fileName()), number(number)));
        page.addAttribute("area", pages.view(me, reference, "evidence"));
        page.addAttribute("title", item.title());
        page.addAttribute("fileName", String.valueOf(item.fileName()));
        page.addAttribute("path", "/areas/" + reference + "/evidence/" + id);
        return "evidence/look";
    }

    /** Drawn anew, so that nothing that stood in the file but its sight comes along. */
    @GetMapping("/picture")
    ResponseEntity<byte[]> picture(
            @PathVariable AreaReference reference,
            @PathVariable UUID id,
            @RequestParam(name = "page", defaultValue = "1") String number,
            Actor me) {
        withFile(me, reference, id);
        try {
            return ResponseEntity.ok()
                    .header("X-Content-Type-Options", "nosniff")
                    .cacheControl(CacheControl.noStore())
                    .contentType(MediaType.IMAGE_PNG)
                    .body(looking.picture(fetching.look(me, reference, id), number(number)));
        } catch (NoPreview no) {
            throw new NotFound();
        }
    }

    private Evidence withFile(Actor me, AreaReference reference, UUID id) {
        var item = library.get(me, reference, id);
        if (item.fileName() == null) throw new NotFound();
        return item;
    }

    /** The first one for what is no number. */
    private static int number(String typed) {
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 1;
    }
}
