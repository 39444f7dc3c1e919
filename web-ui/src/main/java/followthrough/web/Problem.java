package followthrough.web;

/** Something to put right: its words and the id of the control to jump to. */
public record Problem(String id, String text) {}
