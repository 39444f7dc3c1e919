package followthrough.progress;

import followthrough.shared.AreaReference;
import followthrough.shared.PersonId;

/** The lead of an area wants an action kept by the date that was signed. */
public record DateRequestRefused(AreaReference area, PersonId asked, String words, String reason) {}
