/** Pages for those who look after the installation. */
@NullMarked
package followthrough.web.administration;

import org.jspecify.annotations.NullMarked;
