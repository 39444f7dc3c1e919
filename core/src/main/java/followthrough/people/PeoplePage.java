package followthrough.people;

import java.util.List;

/** One page of a search among people, and how many it found in all. */
public record PeoplePage(List<PersonSummary> people, long total) {}
