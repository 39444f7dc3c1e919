/** What people promised: reported on in the list itself, handed on, and asked another date for. */
@NullMarked
package followthrough.web.action;

import org.jspecify.annotations.NullMarked;
