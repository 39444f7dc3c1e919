package followthrough.web.area.reading;

import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.web.Allowed;
import followthrough.web.area.AreaPages;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of areas, and one area with its history. */
@Controller
@PreAuthorize(Allowed.READERS)
class AreasController {

    private final AreaList list;
    private final AreaPages pages;
    private final AreaOverviewPage overview;
    private final AreaThreads threads;

    AreasController(AreaList list, AreaPages pages, AreaOverviewPage overview, AreaThreads threads) {
        this.threads = threads;
        this.list = list;
        this.pages = pages;
        this.overview = overview;
    }

    @GetMapping("/areas")
    String all(@ModelAttribute("form") AreasFilter filter, Actor me, Model page) {
        page.addAttribute("areas", list.view(me, filter));
        return "area/list";
    }

    @GetMapping("/areas/{reference}")
    String one(@PathVariable AreaReference reference, Actor me, Model page) {
        page.addAttribute("area", pages.view(me, reference, ""));
        page.addAttribute("overview", overview.view(me, reference));
        return "area/overview";
    }

    @GetMapping("/areas/{reference}/history")
    String history(@PathVariable AreaReference reference, Actor me, Model page) {
        page.addAttribute("area", pages.view(me, reference, "history"));
        page.addAttribute("thread", threads.of(me, reference));
        page.addAttribute("calledOff", threads.calledOff(me, reference));
        page.addAttribute("entries", pages.history(me, reference));
        return "area/history";
    }
}
