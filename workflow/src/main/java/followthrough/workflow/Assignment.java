package followthrough.workflow;

import followthrough.shared.PersonId;
import followthrough.workflow.Reach.Group;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who does a task.
 *
 * @param nobody true when no active person may: somebody has to look at people and posts
 */
record Assignment(Group group, @Nullable PersonId assignee, Set<PersonId> excluded, boolean nobody) {}
