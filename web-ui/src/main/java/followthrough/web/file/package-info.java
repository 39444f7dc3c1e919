/** Files that come in and go out: their bytes, their names, and how they are handed over. */
@NullMarked
package followthrough.web.file;

import org.jspecify.annotations.NullMarked;
