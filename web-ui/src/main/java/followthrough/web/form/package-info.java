/** What all forms share: sent twice, done once; and what happens when two people act at the same moment. */
@NullMarked
package followthrough.web.form;

import org.jspecify.annotations.NullMarked;
