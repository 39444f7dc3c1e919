package followthrough.web.action;

import followthrough.people.Colleague;

/**
 * One colleague in the list.
 *
 * @param held how much they have to do, as far as whoever looks has to do with it
 */
public record ColleagueLine(Colleague colleague, long held) {}
