/** What somebody said of a draft, a plan or evidence: put right or struck out by whoever said it, with both to be read. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "audit"})
package followthrough.comment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
