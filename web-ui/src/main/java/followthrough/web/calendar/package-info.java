/** What there is to do as a calendar, under an address that only its person knows. */
@NullMarked
package followthrough.web.calendar;

import org.jspecify.annotations.NullMarked;
