package followthrough.workflow.work;

/** Somebody finished this step, or the case moved on without it, since the page was made; the item says who and when. */
public class WorkFinished extends RuntimeException {

    private final transient WorkItem item;

    WorkFinished(WorkItem item) {
        super(item.kind() + " of " + item.subject() + " waits no longer");
        this.item = item;
    }

    /** As it was finished; without a doer when the case moved on without it. */
    public WorkItem item() {
        return item;
    }
}
