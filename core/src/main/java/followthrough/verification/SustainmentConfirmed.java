package followthrough.verification;

import followthrough.shared.Actor;
import followthrough.shared.AreaReference;

/** The director said whether a met area is still as it was found. */
public record SustainmentConfirmed(AreaReference area, int afterDays, boolean sustained, Actor by) {}
