/** The editor of a plan, alone or with others, and tables that are brought into it. */
@NullMarked
package followthrough.web.plan.writing;

import org.jspecify.annotations.NullMarked;
