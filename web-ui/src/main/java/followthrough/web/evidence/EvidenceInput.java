package followthrough.web.evidence;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.evidence.Evidence;
import followthrough.evidence.EvidenceDetails;
import followthrough.evidence.EvidenceItem;
import followthrough.evidence.EvidenceItem.EvidenceFile;
import followthrough.evidence.EvidenceKind;
import followthrough.evidence.Sensitivity;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.web.Ids;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was typed about evidence, as the item that it makes. */
@Component
class EvidenceInput {

    private final AreaRegister areas;
    private final EvidenceOwners owners;

    EvidenceInput(AreaRegister areas, EvidenceOwners owners) {
        this.areas = areas;
        this.owners = owners;
    }

    EvidenceItem item(Actor me, AreaReference area, EvidenceForm form, EvidenceKind kind, @Nullable EvidenceFile file) {
        var details = new EvidenceDetails(
                form.source(),
                form.link(),
                owners.chosen(me, areas.get(me, area), form.owner()),
                sensitivity(form.restricted()),
                form.supports().stream().map(Ids::of).collect(Collectors.toSet()));
        return new EvidenceItem(form.title(), kind, form.dated().date(), form.statement(), file, details);
    }

    /** The kind stays where none that there is was chosen, and so does the owner. */
    EvidenceItem item(Actor me, Area area, CorrectEvidenceForm form, Evidence before, @Nullable EvidenceFile file) {
        var kind = EvidenceForm.kind(form.kind());
        var chosen = owners.chosen(me, area, form.owner());
        var mine = form.owner().equals(me.person().value().toString());
        var details = new EvidenceDetails(
                form.source(),
                form.link(),
                chosen == null && !mine ? before.owner() : chosen,
                sensitivity(form.restricted()),
                Set.of());
        return new EvidenceItem(
                form.title(),
                kind == null ? before.kind() : kind,
                form.dated().date(),
                form.statement(),
                file,
                details);
    }

    private static Sensitivity sensitivity(@Nullable Boolean restricted) {
        return Boolean.TRUE.equals(restricted) ? Sensitivity.RESTRICTED : Sensitivity.ORDINARY;
    }
}
