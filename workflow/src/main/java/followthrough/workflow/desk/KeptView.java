package followthrough.workflow.desk;

import java.util.UUID;

/**
 * A view of the list that somebody keeps.
 *
 * @param query what it is narrowed to, as it stands in the address
 * @param first whether they begin with it
 */
public record KeptView(UUID id, String name, String query, boolean first) {}
