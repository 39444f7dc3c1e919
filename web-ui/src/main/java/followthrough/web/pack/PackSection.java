package followthrough.web.pack;

import java.util.List;

/** Entries that belong together. */
public record PackSection(String title, List<PackLine> lines) {}
