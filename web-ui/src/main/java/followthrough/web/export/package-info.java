/** Documents that leave the product: a typed model of what is on paper, made into accessible PDF and into Word. */
@NullMarked
package followthrough.web.export;

import org.jspecify.annotations.NullMarked;
