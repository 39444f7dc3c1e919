package followthrough.plan;

import followthrough.shared.AreaReference;

/** A lead has given up a change of a signed plan: what was signed stands alone again. */
public record ChangeGivenUp(AreaReference area) {}
