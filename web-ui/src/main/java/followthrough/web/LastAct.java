package followthrough.web;

/**
 * Who did something, and when: for pages on which there is nothing left to do.
 *
 * @param said in a sentence
 * @param href of the area or inspection that it was done to
 * @param about its reference
 */
public record LastAct(String said, String href, String about) {}
