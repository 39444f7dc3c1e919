package followthrough.web.tasks;

import jakarta.servlet.http.HttpSession;

/** Where somebody was in their list of tasks, so that they come back to it after a task; another window has the same. */
final class TaskPlace {

    private static final String KEY = "tasks.place";
    private static final int LONGEST = 1_000;

    static void keep(HttpSession session, String address) {
        if (address.length() <= LONGEST && !address.equals(session.getAttribute(KEY)))
            session.setAttribute(KEY, address);
    }

    static String kept(HttpSession session) {
        return session.getAttribute(KEY) instanceof String address ? address : "/tasks";
    }

    private TaskPlace() {}
}
