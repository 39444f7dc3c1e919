/** Who leads an area, and proposals to change the areas of a letter. */
@NullMarked
package followthrough.web.area.change;

import org.jspecify.annotations.NullMarked;
