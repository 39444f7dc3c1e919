package followthrough.web;

import followthrough.shared.Actor;

/** How much waits for somebody, for the number beside "Tasks"; supplied by whoever keeps the tasks. */
public interface NavigationCounts {

    long waitingFor(Actor me);
}
