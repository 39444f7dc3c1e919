package followthrough.letter;

import jakarta.persistence.Embeddable;

/** Something in the letter that a person should look at before it is issued. */
@Embeddable
public record Warning(String code, String text) {}
