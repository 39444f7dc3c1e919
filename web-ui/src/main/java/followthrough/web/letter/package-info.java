/** A letter with its findings marked, as all pages about letters show it. */
@NullMarked
package followthrough.web.letter;

import org.jspecify.annotations.NullMarked;
