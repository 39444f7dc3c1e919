/** Open sessions: how they are kept in the database, how long they may last, and the page that ends them. */
@NullMarked
package followthrough.web.session;

import org.jspecify.annotations.NullMarked;
