package followthrough.plan;

import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.PersonId;

/** Misspellings in a signed plan were corrected; the signer is told, since the signature stands over them. */
public record PlanCorrected(AreaReference area, PersonId signer, Actor by) {}
