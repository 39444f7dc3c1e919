/** What a plan is made of as pages and papers show it, and how two texts of it differ. */
@NullMarked
package followthrough.web.plan;

import org.jspecify.annotations.NullMarked;
