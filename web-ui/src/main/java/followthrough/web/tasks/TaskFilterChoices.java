package followthrough.web.tasks;

import followthrough.inspection.Authorities;
import followthrough.inspection.Framework;
import followthrough.inspection.Frameworks;
import followthrough.people.Directory;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import followthrough.web.Choice;
import followthrough.web.Crumb;
import followthrough.web.Messages;
import followthrough.workflow.process.TaskKind;
import followthrough.workflow.work.WorkFilter.Order;
import followthrough.workflow.work.WorkFilter.State;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a list of tasks can be narrowed to, and the words of what it is narrowed to. */
@Component
public class TaskFilterChoices {

    private static final Set<Role> OVER_OTHERS = Set.of(Role.AREA_LEAD, Role.DIRECTOR, Role.CHIEF_EXECUTIVE);

    private final Directory people;
    private final Authorities authorities;
    private final Frameworks frameworks;
    private final Messages words;

    TaskFilterChoices(Directory people, Authorities authorities, Frameworks frameworks, Messages words) {
        this.people = people;
        this.authorities = authorities;
        this.frameworks = frameworks;
        this.words = words;
    }

    /**
     * What stands in the fields of the filter.
     *
     * @param people empty for those for whom nobody else does anything
     * @param authorities empty for those who see one authority
     */
    public record Choices(
            List<Choice> kinds,
            List<Choice> people,
            List<Choice> due,
            List<Choice> authorities,
            List<Choice> frameworks,
            List<Choice> states,
            List<Choice> orders,
            List<Choice> sizes) {}

    Choices of(Actor me) {
        return new Choices(kinds(), people(me), due(), authorities(me), frameworks(), states(), orders(me), sizes());
    }

    private List<Choice> states() {
        return Stream.of(State.values())
                .map(TaskFilterForm::name)
                .map(state -> Choice.of(state, words.text("tasks.filter.state." + state)))
                .toList();
    }

    /** By person for those for whom others do something. */
    private List<Choice> orders(Actor me) {
        return Stream.of(Order.values())
                .filter(order -> order != Order.PERSON || me.isInspector() || OVER_OTHERS.contains(me.role()))
                .map(TaskFilterForm::name)
                .map(order -> Choice.of(order, words.text("tasks.filter.order." + order)))
                .toList();
    }

    private List<Choice> kinds() {
        return TaskFilterForm.kinds()
                .filter(kind -> kind != TaskKind.recordVisit)
                .map(kind -> Choice.of(kind.name(), words.text("task." + kind.name())))
                .toList();
    }

    private List<Choice> frameworks() {
        return frameworks.all().stream()
                .map(framework -> Choice.of(framework.code(), framework.name()))
                .toList();
    }

    /** Of the country, for those who see more than one authority. */
    private List<Choice> authorities(Actor me) {
        if (!me.isInspector()) return List.of();
        return authorities.all().stream()
                .map(authority -> Choice.of(authority.body().code(), words.body(authority.body())))
                .toList();
    }

    /** Of the authority, for those for whom others do something. */
    private List<Choice> people(Actor me) {
        if (!OVER_OTHERS.contains(me.role())) return List.of();
        return people.colleagues(me.body()).stream()
                .map(colleague -> Choice.of(colleague.person(), colleague.name()))
                .toList();
    }

    private List<Choice> due() {
        return TaskFilterForm.DUE.stream()
                .map(until -> Choice.of(until, words.text("tasks.filter.due." + until)))
                .toList();
    }

    private List<Choice> sizes() {
        return TaskFilterForm.SIZES.stream()
                .map(size -> Choice.of(size, words.text("tasks.filter.size", size)))
                .toList();
    }

    /** Each leads to the list without it. */
    List<Crumb> chips(String base, TaskFilterForm form) {
        return form.on().entrySet().stream()
                .map(on -> new Crumb(
                        words.text("tasks.chip." + on.getKey(), said(on.getKey(), on.getValue())),
                        base + form.without(on.getKey())))
                .toList();
    }

    private String said(TaskFilterForm.Part part, String value) {
        return switch (part) {
            case kind -> words.text("task." + value);
            case person -> words.name(PersonId.of(value));
            case state -> words.text("tasks.filter.state." + value);
            case due -> words.text("tasks.filter.due." + value);
            case authority -> words.body(new Body(value));
            case framework -> frameworks.byCode(value).map(Framework::name).orElse(value);
            default -> value;
        };
    }
}
