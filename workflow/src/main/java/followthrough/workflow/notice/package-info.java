/** What people are told inside the product, in the transaction that it tells of. */
@NullMarked
@NamedInterface("notice")
package followthrough.workflow.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
