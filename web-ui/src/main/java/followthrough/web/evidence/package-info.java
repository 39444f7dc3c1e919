/** Pages about evidence: gathering it, reading it, and the director's word that it may be shown. */
@NullMarked
package followthrough.web.evidence;

import org.jspecify.annotations.NullMarked;
