/** People who come in by a list: looked at first, then all of them or nobody. */
@NullMarked
@NamedInterface("enrolment")
package followthrough.people.enrolment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
