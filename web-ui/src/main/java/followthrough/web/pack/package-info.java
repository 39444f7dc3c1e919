/** All of an inspection as one file to take along, and what of it is shown to the public. */
@NullMarked
package followthrough.web.pack;

import org.jspecify.annotations.NullMarked;
