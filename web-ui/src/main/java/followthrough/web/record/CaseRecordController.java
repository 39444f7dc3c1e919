package followthrough.web.record;

import followthrough.audit.HeadKeeping;
import followthrough.audit.RecordChecking;
import followthrough.inspection.Inspecting;
import followthrough.inspection.Suspending;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.shared.Role;
import followthrough.web.Allowed;
import followthrough.web.Crumb;
import followthrough.web.Messages;
import followthrough.web.transaction.OutsidePageTransaction;
import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Checks the record of a case, each time the page is opened: how much of it there is, it tells nobody. */
@Controller
@OutsidePageTransaction // the check sees one moment, in a transaction of its own
class CaseRecordController {

    private final RecordChecking checking;
    private final HeadKeeping keeping;
    private final Inspecting inspecting;
    private final Suspending suspending;
    private final Messages words;
    private final Clock clock;

    CaseRecordController(
            RecordChecking checking,
            HeadKeeping keeping,
            Inspecting inspecting,
            Suspending suspending,
            Messages words,
            Clock clock) {
        this.checking = checking;
        this.keeping = keeping;
        this.inspecting = inspecting;
        this.suspending = suspending;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/inspections/{reference}/record")
    @PreAuthorize(Allowed.RECORD_CHECKERS)
    String ofCase(@PathVariable String reference, Actor me, Model page) {
        var inspection = new InspectionReference(reference);
        var visit = inspecting.get(me, inspection);
        var crumbs = List.of(
                new Crumb(words.text("inspections.title"), "/inspections"),
                new Crumb(reference, "/inspections/" + inspection));
        page.addAttribute("kept", keeping.of(me.body(), inspection));
        page.addAttribute(
                "packed",
                visit.isIssued()
                        && me.role() != Role.LETTER_RECORDER
                        && me.work().isAll());
        return checked(inspection, crumbs, page);
    }

    @GetMapping("/administration/cases/{reference}/record")
    @PreAuthorize(Allowed.ADMINISTRATORS)
    String forAdministrators(@PathVariable String reference, Actor me, Model page) {
        var inspection = new InspectionReference(reference);
        suspending.get(me, inspection);
        var crumbs = List.of(
                new Crumb(words.text("navigation.administration"), "/administration"),
                new Crumb(words.text("administration.cases"), "/administration/cases"),
                new Crumb(reference, "/administration/cases/" + inspection));
        return checked(inspection, crumbs, page);
    }

    private String checked(InspectionReference inspection, List<Crumb> crumbs, Model page) {
        page.addAttribute("crumbs", crumbs);
        page.addAttribute("reference", inspection.value());
        page.addAttribute("at", clock.instant());
        page.addAttribute("faults", checking.check(inspection).faults());
        return "inspection/record";
    }
}
