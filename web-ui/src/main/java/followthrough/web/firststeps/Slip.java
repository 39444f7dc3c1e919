package followthrough.web.firststeps;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What is handed to somebody new.
 *
 * @param link with which they choose a password, or null while somebody else hands it over
 */
public record Slip(String name, String email, @Nullable String link, boolean waits) implements Serializable {}
