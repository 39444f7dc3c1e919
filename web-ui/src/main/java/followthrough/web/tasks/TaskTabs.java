package followthrough.web.tasks;

import followthrough.shared.Actor;
import followthrough.web.Messages;
import followthrough.web.Tab;
import followthrough.workflow.work.WorkView;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The ways of looking at tasks, and what each is called in the address. */
@Component
class TaskTabs {

    private static final List<WorkView> VIEWS = List.of(
            WorkView.TO_DO,
            WorkView.MINE,
            WorkView.ROLE,
            WorkView.COVER,
            WorkView.LATER,
            WorkView.WAITING,
            WorkView.DONE);

    private final Messages words;

    TaskTabs(Messages words) {
        this.words = words;
    }

    List<Tab> of(Actor me, WorkView chosen) {
        return VIEWS.stream()
                .filter(view -> view != WorkView.COVER || me.onBehalfOf() == null)
                .map(view -> Tab.of(words.text("tasks.view." + view), "/tasks?view=" + name(view), view == chosen))
                .toList();
    }

    static WorkView chosen(String name) {
        return VIEWS.stream()
                .filter(view -> name(view).equals(name))
                .findFirst()
                .orElse(WorkView.TO_DO);
    }

    static String name(WorkView view) {
        return view.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
