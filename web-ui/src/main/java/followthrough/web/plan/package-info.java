/** Pages about plans: reading, writing, signing, progress on actions, and the statement of an inspection. */
@NullMarked
package followthrough.web.plan;

import org.jspecify.annotations.NullMarked;
