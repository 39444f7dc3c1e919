package followthrough.web.inspection;

import followthrough.inspection.Inspecting;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.web.Allowed;
import followthrough.workflow.map.ProcessMap;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The whole process of an inspection, drawn and told. */
@Controller
@PreAuthorize(Allowed.READERS)
class InspectionMapController {

    private final ProcessMap maps;
    private final Inspecting inspecting;

    InspectionMapController(ProcessMap maps, Inspecting inspecting) {
        this.maps = maps;
        this.inspecting = inspecting;
    }

    @GetMapping("/inspections/{reference}/map")
    String show(@PathVariable String reference, Actor me, Model page) {
        var inspection = new InspectionReference(reference);
        page.addAttribute("map", maps.of(me, inspection).orElse(null));
        page.addAttribute("reference", inspection.value());
        page.addAttribute("later", inspecting.get(me, inspection).isHistory());
        return "inspection/map";
    }
}
