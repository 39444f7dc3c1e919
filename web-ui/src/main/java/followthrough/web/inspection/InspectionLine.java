package followthrough.web.inspection;

import followthrough.standing.InspectionRow;

/**
 * One inspection in a list.
 *
 * @param authority its name
 * @param framework its name
 */
public record InspectionLine(InspectionRow inspection, String authority, String framework) {

    public String colour() {
        return switch (inspection.stage()) {
            case VISIT -> "light-blue";
            case LETTER -> "blue";
            case CLOSED -> "green";
            case CANCELLED -> "grey";
        };
    }
}
