package followthrough.workflow.work;

import followthrough.shared.PersonId;
import followthrough.workflow.group.WorkGroup;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who does a task.
 *
 * @param nobody true when no active person may: somebody has to look at people and posts
 */
record Assignment(WorkGroup group, @Nullable PersonId assignee, Set<PersonId> excluded, boolean nobody) {}
