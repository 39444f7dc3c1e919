package followthrough.standing;

import followthrough.plan.ledger.Slippage;
import followthrough.shared.Body;

/** How far the promises of one authority moved, in how many of its open areas. */
public record AuthoritySlips(Body authority, long areas, Slippage slip) {}
