package followthrough.web;

/** One step of the breadcrumb: its words and where it leads. */
public record Crumb(String text, String href) {}
