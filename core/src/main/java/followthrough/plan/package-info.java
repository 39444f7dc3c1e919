/** The authority's answer to each area: plans, actions, measures, versions and signatures. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "audit", "comment", "people", "inspection", "letter", "area", "sandbox"})
package followthrough.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
