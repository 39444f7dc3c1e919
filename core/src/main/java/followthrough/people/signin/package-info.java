/** How people come in: passwords and links to choose them, who is kept waiting, and what is written down of it. */
@NullMarked
@NamedInterface("signin")
package followthrough.people.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
