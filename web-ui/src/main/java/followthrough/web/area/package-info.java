/** What stands around every page about one area: its state, its dates, its tabs and last events. */
@NullMarked
package followthrough.web.area;

import org.jspecify.annotations.NullMarked;
