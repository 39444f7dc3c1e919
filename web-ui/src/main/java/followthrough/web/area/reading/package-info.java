/** The list of areas, and each at a glance. */
@NullMarked
package followthrough.web.area.reading;

import org.jspecify.annotations.NullMarked;
