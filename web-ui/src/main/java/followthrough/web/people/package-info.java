@org.jspecify.annotations.NullMarked
package followthrough.web.people;
