/** Pages about visits: the list, recording one, the inspection itself, its team, its announcement and its end. */
@NullMarked
package followthrough.web.inspection;

import org.jspecify.annotations.NullMarked;
