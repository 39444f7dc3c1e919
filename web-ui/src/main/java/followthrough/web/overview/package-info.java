/** Where everything stands, in one sentence first, and in figures that each lead to their list. */
@NullMarked
package followthrough.web.overview;

import org.jspecify.annotations.NullMarked;
