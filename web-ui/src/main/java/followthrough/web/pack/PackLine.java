package followthrough.web.pack;

/** One entry on the page of a pack: where it is, what it is, how large, and its fingerprint. */
public record PackLine(String path, String what, String size, String sha256) {}
