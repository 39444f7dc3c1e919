package followthrough.web.pack;

import followthrough.audit.AuditTrail.Entry;
import followthrough.pack.Packing;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.web.Allowed;
import followthrough.web.Crumb;
import followthrough.web.DateFormats;
import followthrough.web.Messages;
import followthrough.web.record.RecordWords;
import followthrough.web.record.TimelineEntry;
import java.util.List;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Says what a pack holds and proves, and who took one along. */
@Controller
class PackController {

    private final Packing packing;
    private final RecordWords record;
    private final DateFormats dates;
    private final Messages words;

    PackController(Packing packing, RecordWords record, DateFormats dates, Messages words) {
        this.packing = packing;
        this.record = record;
        this.dates = dates;
        this.words = words;
    }

    @GetMapping("/inspections/{reference}/pack")
    @PreAuthorize(Allowed.PACKERS)
    String show(@PathVariable InspectionReference reference, Actor me, Model page) {
        var taken = packing.taken(me, reference);
        words.names(record.people(taken));
        page.addAttribute("reference", reference.value());
        page.addAttribute("inspector", me.isInspector());
        page.addAttribute("taken", taken.stream().map(this::told).toList());
        page.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(words.text("inspections.title"), "/inspections"),
                        new Crumb(reference.value(), "/inspections/" + reference)));
        return "pack/pack";
    }

    private TimelineEntry told(Entry entry) {
        return TimelineEntry.of(
                words.text("pack.took." + entry.act(), Objects.requireNonNullElse(record.after(entry), "")),
                record.by(entry),
                dates.moment(entry.at()));
    }
}
