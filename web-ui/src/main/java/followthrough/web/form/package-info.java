/** What all forms share: kept while they are typed, bounded, led back to when refused, and done once. */
@NullMarked
package followthrough.web.form;

import org.jspecify.annotations.NullMarked;
