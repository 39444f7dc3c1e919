/** What is answered when something fails, is not there or may not be done, and whether this installation is well. */
@NullMarked
package followthrough.web.fault;

import org.jspecify.annotations.NullMarked;
