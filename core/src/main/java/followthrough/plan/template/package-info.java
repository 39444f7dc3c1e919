/** Plans to start from: kept words, those that come with the product, and plans that worked. */
@NullMarked
@NamedInterface("template")
package followthrough.plan.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
