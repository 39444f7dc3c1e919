/** What people are told by mail: one digest a day at most, and at once only what cannot wait and only who wants it. */
@NullMarked
@NamedInterface("mail")
package followthrough.workflow.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
