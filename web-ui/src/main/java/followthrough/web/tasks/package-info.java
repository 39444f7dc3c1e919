/** What waits for whom, what was told to whom, and the way to the page where each task is done. */
@NullMarked
package followthrough.web.tasks;

import org.jspecify.annotations.NullMarked;
