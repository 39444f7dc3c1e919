/** Handing a plan over, returning and signing it, taking a signature back, correcting what was signed. */
@NullMarked
package followthrough.web.plan.signature;

import org.jspecify.annotations.NullMarked;
