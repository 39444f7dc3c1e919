package followthrough.web.letter.reading;

import followthrough.area.AreaRegister;
import followthrough.inspection.Inspecting;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.Role;
import followthrough.web.Allowed;
import followthrough.web.letter.Pictures;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/**
 * The golden thread: from the words of an area, or of a verdict on it, to where the letter says them, and back. Whoever
 * may open the area sees these words and their pages, also those who do not read letters.
 */
@Controller
@RequestMapping("/areas/{reference}")
@PreAuthorize(Allowed.READERS)
class QuotedWordsController {

    /** A page of ours, and nothing that a browser takes for another site. */
    private static final Pattern OURS = Pattern.compile("/(?:areas|inspections|tasks|overview)(?:/[\\w.-]+)*");

    private final AreaRegister areas;
    private final Inspecting inspecting;
    private final Quotations spots;
    private final Pictures pictures;

    QuotedWordsController(AreaRegister areas, Inspecting inspecting, Quotations spots, Pictures pictures) {
        this.areas = areas;
        this.inspecting = inspecting;
        this.spots = spots;
        this.pictures = pictures;
    }

    @GetMapping("/letter")
    String finding(
            @PathVariable AreaReference reference, @RequestParam(defaultValue = "") String from, Actor me, Model page) {
        return show(reference, "/letter", spots.ofFinding(areas.get(me, reference)), from, me, page);
    }

    @GetMapping("/letter/pages/{number}")
    @Nullable
    ResponseEntity<byte[]> findingPicture(
            @PathVariable AreaReference reference,
            @PathVariable int number,
            @RequestParam(defaultValue = "false") boolean large,
            Actor me,
            WebRequest request) {
        return picture(spots.ofFinding(areas.get(me, reference)), number, large, request);
    }

    @GetMapping("/verdict/{visit}/letter")
    String verdict(
            @PathVariable AreaReference reference,
            @PathVariable String visit,
            @RequestParam(defaultValue = "") String from,
            Actor me,
            Model page) {
        var spot = spots.ofVerdict(me, reference, new InspectionReference(visit));
        return show(reference, "/verdict/" + visit + "/letter", spot, from, me, page);
    }

    @GetMapping("/verdict/{visit}/letter/pages/{number}")
    @Nullable
    ResponseEntity<byte[]> verdictPicture(
            @PathVariable AreaReference reference,
            @PathVariable String visit,
            @PathVariable int number,
            @RequestParam(defaultValue = "false") boolean large,
            Actor me,
            WebRequest request) {
        return picture(spots.ofVerdict(me, reference, new InspectionReference(visit)), number, large, request);
    }

    private String show(AreaReference reference, String at, Quotation spot, String from, Actor me, Model page) {
        var area = "/areas/" + reference;
        page.addAttribute("area", areas.get(me, reference));
        page.addAttribute("spot", spot);
        page.addAttribute("visit", inspecting.stored(spot.letter().inspection()));
        page.addAttribute("address", area + at);
        page.addAttribute("back", OURS.matcher(from).matches() ? from : area);
        page.addAttribute("whole", whole(me, spot));
        return "letter/thread";
    }

    /** The whole letter, for those who may read it. */
    private @Nullable String whole(Actor me, Quotation spot) {
        var letter = spot.letter();
        if (me.role() == Role.OFFICER || !inspecting.stored(letter.inspection()).isVisibleTo(me)) return null;
        var address = "/inspections/" + letter.inspection() + "/letter/versions/" + letter.number();
        return spot.finding() == null ? address : address + "?finding=" + spot.finding() + "#mark";
    }

    /** Only pages that hold the words: the others are no part of this thread. */
    private @Nullable ResponseEntity<byte[]> picture(Quotation spot, int number, boolean large, WebRequest request) {
        if (spot.pages().stream().noneMatch(sheet -> sheet.number() == number)) throw new NotFound();
        return pictures.answer(spot.letter(), number, large, request);
    }
}
