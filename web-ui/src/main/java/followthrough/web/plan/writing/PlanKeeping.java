package followthrough.web.plan.writing;

import followthrough.plan.ActionPlan;
import followthrough.plan.NewDateReason;
import followthrough.plan.PlanContent;
import followthrough.plan.PlanContent.ActionLine;
import followthrough.plan.PlanContent.MeasureLine;
import followthrough.plan.draft.Clash;
import followthrough.plan.draft.Drafting;
import followthrough.plan.draft.Drafting.Kept;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.PersonId;
import followthrough.web.Field;
import followthrough.web.Ids;
import followthrough.web.Messages;
import followthrough.web.plan.writing.PlanForm.ActionForm;
import followthrough.web.plan.writing.PlanForm.MeasureForm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps what was typed into the editor, and says in words where two people wrote into the same field. */
@Component
class PlanKeeping {

    private final Drafting drafting;
    private final ActionOwners owners;
    private final Messages words;

    PlanKeeping(Drafting drafting, ActionOwners owners, Messages words) {
        this.drafting = drafting;
        this.owners = owners;
        this.words = words;
    }

    /** Rows that were left quite empty are no rows, unless they are stored already. */
    Kept keep(Actor acting, AreaReference area, PlanForm form) {
        return drafting.keep(acting, area, form.revision(), plan -> content(area, form, plan));
    }

    /** What would become of it, without keeping anything. */
    Optional<Kept> look(Actor acting, AreaReference area, PlanForm form) {
        return drafting.look(acting, area, form.revision(), plan -> content(area, form, plan));
    }

    private PlanContent content(AreaReference area, PlanForm form, ActionPlan plan) {
        var stored = ids(plan);
        var eligible = owners.whoMay(area.authority(), plan);
        return new PlanContent(
                form.outcome(),
                form.actions().stream()
                        .filter(row -> !row.isBlank() || stored.contains(row.id()))
                        .map(row -> line(row, eligible, plan))
                        .toList(),
                form.measures().stream()
                        .filter(row -> !row.isBlank() || stored.contains(row.id()))
                        .map(PlanKeeping::line)
                        .toList(),
                form.resources(),
                form.risks(),
                form.partners(),
                drops(form));
    }

    private static Map<UUID, NewDateReason> drops(PlanForm form) {
        var found = new HashMap<UUID, NewDateReason>();
        for (var row : form.drops()) Ids.read(row.id()).ifPresent(id -> found.putIfAbsent(id, row.reason()));
        return found;
    }

    private static Set<String> ids(ActionPlan plan) {
        return plan.numbers().values().stream().map(UUID::toString).collect(Collectors.toSet());
    }

    private ActionLine line(ActionForm row, Set<PersonId> eligible, ActionPlan plan) {
        return new ActionLine(
                id(row.id()),
                row.description(),
                owners.owner(row, eligible, plan),
                row.due().date(),
                TypedDay.unreal(row.due()),
                new NewDateReason(row.newDateCode(), row.newDateReason()));
    }

    private static MeasureLine line(MeasureForm row) {
        return new MeasureLine(
                id(row.id()),
                row.description(),
                row.unit(),
                row.baseline(),
                row.target(),
                row.source(),
                row.frequency());
    }

    private static UUID id(String typed) {
        return Ids.read(typed).orElseGet(UUID::randomUUID);
    }

    List<ClashView> clashes(Kept kept, PlanForm shown) {
        return kept.clashes().stream().map(clash -> view(clash, shown)).toList();
    }

    private ClashView view(Clash clash, PlanForm shown) {
        var field = clash.field();
        var open = field.indexOf('[');
        if (open < 0) return view(clash, field, words.text("edit.field." + field));
        var kind = field.substring(0, open);
        var id = field.substring(open + 1, field.indexOf(']'));
        var rows = switch (kind) {
            case "actions" -> shown.actions().stream().map(ActionForm::id).toList();
            case "drops" -> shown.drops().stream().map(DropForm::id).toList();
            default -> shown.measures().stream().map(MeasureForm::id).toList();
        };
        var row = Math.max(0, rows.indexOf(id));
        var part = field.substring(field.indexOf('.') + 1);
        return view(
                clash,
                kind + "[" + row + "]." + part,
                words.text("edit.field." + kind, row + 1, words.text("edit.field." + part)));
    }

    private static ClashView view(Clash clash, String name, String label) {
        return new ClashView(clash.field(), Field.id(name), label, clash.stored(), clash.typed());
    }
}
