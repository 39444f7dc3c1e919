/** Reports on actions, the key of their colours, and the measures with their figures. */
@NullMarked
package followthrough.web.progress;

import org.jspecify.annotations.NullMarked;
