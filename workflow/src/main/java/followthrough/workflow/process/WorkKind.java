package followthrough.workflow.process;

/** What kind of work waits for somebody: a step of a diagram, or a promise beside the diagrams. */
public interface WorkKind {

    String name();
}
