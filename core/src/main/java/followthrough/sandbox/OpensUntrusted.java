package followthrough.sandbox;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a class that opens what strangers sent: only other such classes may call it, and the sandbox calls them. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface OpensUntrusted {}
