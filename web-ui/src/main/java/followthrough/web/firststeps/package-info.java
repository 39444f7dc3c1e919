/** First steps: from the empty installation to the first plan that is followed, as a list that remembers how far one is. */
@NullMarked
package followthrough.web.firststeps;

import org.jspecify.annotations.NullMarked;
