package followthrough.standing;

import followthrough.progress.Colour;
import java.util.UUID;

/** How one signed action stands by the rules, and why. */
public record ActionColour(UUID action, Colour colour, String why) {}
