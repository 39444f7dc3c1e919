/** How a plan begins: empty, from another plan or a template; and the templates that are kept. */
@NullMarked
package followthrough.web.plan.start;

import org.jspecify.annotations.NullMarked;
