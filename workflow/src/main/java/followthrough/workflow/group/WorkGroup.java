package followthrough.workflow.group;

import followthrough.shared.Body;
import followthrough.shared.Role;

/** A role of a body: whoever holds it may do the work, and is told. */
public record WorkGroup(Role role, Body body) {}
