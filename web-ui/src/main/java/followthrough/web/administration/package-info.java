/** What administrators look after besides people: what the installation could not do by itself. */
@NullMarked
package followthrough.web.administration;

import org.jspecify.annotations.NullMarked;
