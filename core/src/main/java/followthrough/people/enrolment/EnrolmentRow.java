package followthrough.people.enrolment;

import followthrough.shared.Body;
import followthrough.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of people.
 *
 * @param number of the line, from 1
 * @param post as it was typed
 * @param role what that means here, or null where it means nothing
 * @param body for whom, or null where nobody is named
 */
public record EnrolmentRow(
        int number,
        String name,
        String email,
        String post,
        @Nullable Role role,
        @Nullable Body body) {}
