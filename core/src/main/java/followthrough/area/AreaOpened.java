package followthrough.area;

import followthrough.shared.AreaReference;

/** A finding became work after the letter was issued: its own process begins inside the running cycle. */
public record AreaOpened(AreaReference area) {}
