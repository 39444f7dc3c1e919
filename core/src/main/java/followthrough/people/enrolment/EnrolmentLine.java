package followthrough.people.enrolment;

import followthrough.shared.Obstacle;
import java.util.List;

/** One line of a list, and what is wrong with it. */
public record EnrolmentLine(EnrolmentRow row, List<Obstacle> problems) {}
