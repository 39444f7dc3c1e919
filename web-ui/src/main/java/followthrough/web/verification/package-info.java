/** Pages about verdicts: checking areas at a visit, reading what was found, and whether it lasted. */
@NullMarked
package followthrough.web.verification;

import org.jspecify.annotations.NullMarked;
