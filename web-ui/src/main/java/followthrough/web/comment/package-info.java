/** Comments as they read now and as they read before, and the page on which their author puts them right. */
@NullMarked
package followthrough.web.comment;

import org.jspecify.annotations.NullMarked;
