package followthrough.web.tasks;

import followthrough.workflow.desk.KeptView;

/**
 * One view that somebody keeps.
 *
 * @param count how many tasks it shows now
 */
public record KeptViewLine(KeptView view, long count) {

    public String address() {
        return "/tasks/views/" + view.id();
    }
}
