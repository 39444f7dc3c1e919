/** Pages about areas: lists, each area with its history, who leads it, and proposals to change the areas of a letter. */
@NullMarked
package followthrough.web.area;

import org.jspecify.annotations.NullMarked;
