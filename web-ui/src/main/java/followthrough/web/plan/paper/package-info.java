/** Plans on paper and as spreadsheets. */
@NullMarked
package followthrough.web.plan.paper;

import org.jspecify.annotations.NullMarked;
