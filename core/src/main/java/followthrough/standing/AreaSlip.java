package followthrough.standing;

import followthrough.plan.ledger.Slippage;
import followthrough.shared.AreaReference;

/** One area in which signed dates moved. */
public record AreaSlip(AreaReference reference, String words, Slippage slip) {}
