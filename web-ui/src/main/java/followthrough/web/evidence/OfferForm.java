package followthrough.web.evidence;

import followthrough.web.DateInput;
import org.jspecify.annotations.Nullable;

/** When evidence was offered or shared, in a case recorded later. */
record OfferForm(@Nullable DateInput happenedOn) {}
