package followthrough.web.area.reading;

import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.web.Allowed;
import followthrough.web.area.AreaPages;
import followthrough.workflow.map.ProcessMap;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where one area stands: its five stages in words, and for whoever wants it each step of its process, drawn and told. */
@Controller
@PreAuthorize(Allowed.READERS)
class AreaMapController {

    private final ProcessMap maps;
    private final AreaPages pages;
    private final StageStories stories;

    AreaMapController(ProcessMap maps, AreaPages pages, StageStories stories) {
        this.maps = maps;
        this.stories = stories;
        this.pages = pages;
    }

    @GetMapping("/areas/{reference}/map")
    String show(@PathVariable AreaReference reference, Actor me, Model page) {
        var area = pages.view(me, reference, "map");
        page.addAttribute("area", area);
        page.addAttribute("stories", stories.of(me, reference, area));
        page.addAttribute("map", maps.of(me, reference).orElse(null));
        return "area/map";
    }
}
