package followthrough.web.plan.writing;

import followthrough.plan.PlanContent;
import followthrough.plan.PlanContent.ActionLine;
import followthrough.plan.PlanContent.MeasureLine;
import followthrough.plan.draft.Clash;
import followthrough.web.DateInput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it is typed, finished or not.
 *
 * @param base the revision of the draft that the page was made from
 */
record PlanForm(
        @Nullable Integer base,
        String outcome,
        List<ActionForm> actions,
        List<MeasureForm> measures,
        String resources,
        String risks,
        String partners,
        List<DropForm> drops,
        @Nullable DateInput happenedOn) {

    /** One action as it is typed; a new one brings its id with it, so that it is kept once however often it is sent. */
    record ActionForm(
            String id,
            String description,
            String owner,
            String invitedName,
            String invitedEmail,
            DateInput due,
            String newDateCode,
            String newDateReason) {

        static ActionForm blank() {
            return new ActionForm(UUID.randomUUID().toString(), "", "", "", "", DateInput.BLANK, "", "");
        }

        ActionForm {
            id = clean(id);
            description = clean(description);
            owner = clean(owner);
            invitedName = clean(invitedName);
            invitedEmail = clean(invitedEmail);
            due = Objects.requireNonNullElse(due, DateInput.BLANK);
            newDateCode = clean(newDateCode);
            newDateReason = clean(newDateReason);
        }

        private ActionForm keeping(Set<String> names, List<ActionForm> typed) {
            var mine =
                    typed.stream().filter(row -> row.id.equals(id)).findFirst().orElse(this);
            var name = "actions[" + id + "].";
            var owners = names.contains(name + "owner") ? mine : this;
            var reasons = names.contains(name + "newDateReason") ? mine : this;
            return new ActionForm(
                    id,
                    names.contains(name + "description") ? mine.description : description,
                    owners.owner,
                    owners.invitedName,
                    owners.invitedEmail,
                    names.contains(name + "due") ? mine.due : due,
                    reasons.newDateCode,
                    reasons.newDateReason);
        }

        private void into(Map<String, String> fields, String name) {
            fields.put(name + "description", description);
            fields.put(name + "owner", owner);
            fields.put(name + "invitedName", invitedName);
            fields.put(name + "invitedEmail", invitedEmail);
            fields.put(name + "due.day", Objects.toString(due.day(), ""));
            fields.put(name + "due.month", Objects.toString(due.month(), ""));
            fields.put(name + "due.year", Objects.toString(due.year(), ""));
            fields.put(name + "newDateCode", newDateCode);
            fields.put(name + "newDateReason", newDateReason);
        }

        boolean isBlank() {
            return (description + owner + invitedName + invitedEmail + newDateReason).isEmpty() && due.isBlank();
        }
    }

    /** One measure as it is typed. */
    record MeasureForm(
            String id,
            String description,
            String unit,
            String baseline,
            String target,
            String source,
            String frequency) {

        static MeasureForm blank() {
            return new MeasureForm(UUID.randomUUID().toString(), "", "", "", "", "", "");
        }

        MeasureForm {
            id = clean(id);
            description = clean(description);
            unit = clean(unit);
            baseline = clean(baseline);
            target = clean(target);
            source = clean(source);
            frequency = clean(frequency);
        }

        private MeasureForm keeping(Set<String> names, List<MeasureForm> typed) {
            var mine =
                    typed.stream().filter(row -> row.id.equals(id)).findFirst().orElse(this);
            var name = "measures[" + id + "].";
            return new MeasureForm(
                    id,
                    names.contains(name + "description") ? mine.description : description,
                    names.contains(name + "unit") ? mine.unit : unit,
                    names.contains(name + "baseline") ? mine.baseline : baseline,
                    names.contains(name + "target") ? mine.target : target,
                    names.contains(name + "source") ? mine.source : source,
                    names.contains(name + "frequency") ? mine.frequency : frequency);
        }

        private void into(Map<String, String> fields, String name) {
            fields.put(name + "description", description);
            fields.put(name + "unit", unit);
            fields.put(name + "baseline", baseline);
            fields.put(name + "target", target);
            fields.put(name + "source", source);
            fields.put(name + "frequency", frequency);
        }

        boolean isBlank() {
            return (description + unit + baseline + target + source + frequency).isEmpty();
        }
    }

    PlanForm {
        outcome = clean(outcome);
        resources = clean(resources);
        risks = clean(risks);
        partners = clean(partners);
        actions = present(actions);
        measures = present(measures);
        drops = present(drops);
    }

    /** The stored plan, with a first empty action and measure where there are none yet. */
    static PlanForm of(int revision, PlanContent plan, @Nullable DateInput happenedOn) {
        var stored = new PlanForm(
                revision,
                plan.outcome(),
                plan.actions().stream().map(PlanForm::typed).toList(),
                plan.measures().stream().map(PlanForm::typed).toList(),
                plan.resources(),
                plan.risks(),
                plan.partners(),
                plan.drops().entrySet().stream()
                        .map(drop -> DropForm.of(drop.getKey(), drop.getValue()))
                        .toList(),
                happenedOn);
        var withAction = stored.actions().isEmpty() ? stored.withAction() : stored;
        return stored.measures().isEmpty() ? withAction.withMeasure() : withAction;
    }

    /** One more empty action at the end, unless one is there. */
    PlanForm withAction() {
        if (!actions.isEmpty() && actions.get(actions.size() - 1).isBlank()) return this;
        var more =
                Stream.concat(actions.stream(), Stream.of(ActionForm.blank())).toList();
        return new PlanForm(base, outcome, more, measures, resources, risks, partners, drops, happenedOn);
    }

    /** One more empty measure at the end, unless one is there. */
    PlanForm withMeasure() {
        if (!measures.isEmpty() && measures.get(measures.size() - 1).isBlank()) return this;
        var more =
                Stream.concat(measures.stream(), Stream.of(MeasureForm.blank())).toList();
        return new PlanForm(base, outcome, actions, more, resources, risks, partners, drops, happenedOn);
    }

    /** A place to say why for each signed action that is taken out, and for no other. */
    PlanForm withDrops(List<UUID> dropped) {
        var rows = dropped.stream().map(id -> DropForm.of(id, drops)).toList();
        return new PlanForm(base, outcome, actions, measures, resources, risks, partners, rows, happenedOn);
    }

    /** This form with the words of another one in the fields that clash. */
    PlanForm keeping(List<Clash> clashes, PlanForm typed) {
        var names = clashes.stream().map(Clash::field).collect(Collectors.toSet());
        return new PlanForm(
                base,
                names.contains("outcome") ? typed.outcome : outcome,
                actions.stream().map(row -> row.keeping(names, typed.actions)).toList(),
                measures.stream().map(row -> row.keeping(names, typed.measures)).toList(),
                names.contains("resources") ? typed.resources : resources,
                names.contains("risks") ? typed.risks : risks,
                names.contains("partners") ? typed.partners : partners,
                drops.stream().map(row -> row.keeping(names, typed.drops)).toList(),
                happenedOn);
    }

    int revision() {
        return base == null ? 0 : base;
    }

    /** Every text of the form by its name, with the ids of rows for their numbers; rows that are empty are left out. */
    Map<String, String> fields() {
        var found = new LinkedHashMap<String, String>();
        found.put("outcome", outcome);
        for (var row : actions) if (!row.isBlank()) row.into(found, "actions[" + row.id() + "].");
        for (var row : measures) if (!row.isBlank()) row.into(found, "measures[" + row.id() + "].");
        for (var row : drops) row.into(found);
        found.put("resources", resources);
        found.put("risks", risks);
        found.put("partners", partners);
        return found;
    }

    /** Which rows there are, in which order. */
    List<String> rows() {
        return Stream.concat(
                        actions.stream().filter(row -> !row.isBlank()).map(ActionForm::id),
                        measures.stream().filter(row -> !row.isBlank()).map(MeasureForm::id))
                .toList();
    }

    private static ActionForm typed(ActionLine line) {
        var owner = line.owner();
        return new ActionForm(
                Objects.toString(line.id(), ""),
                line.description(),
                Objects.toString(owner.person(), ""),
                owner.isInvited() ? owner.name() : "",
                owner.isInvited() ? owner.email() : "",
                TypedDay.input(line),
                line.reason().code(),
                line.reason().words());
    }

    private static MeasureForm typed(MeasureLine line) {
        return new MeasureForm(
                Objects.toString(line.id(), ""),
                line.description(),
                line.unit(),
                line.baseline(),
                line.target(),
                line.source(),
                line.frequency());
    }

    private static <T> List<T> present(@Nullable List<@Nullable T> rows) {
        var kept = new ArrayList<T>();
        if (rows != null) for (T row : rows) if (row != null) kept.add(row);
        return kept;
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
