/** What was promised for when: each signed date that moved, how far, and why. */
@NullMarked
@NamedInterface("ledger")
package followthrough.plan.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
