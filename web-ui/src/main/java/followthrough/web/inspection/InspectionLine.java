package followthrough.web.inspection;

import followthrough.inspection.Inspection;

/**
 * One inspection in a list.
 *
 * @param openAreas as far as the reader may open them
 */
public record InspectionLine(Inspection inspection, String authority, String framework, long openAreas) {

    public String colour() {
        return switch (inspection.stage()) {
            case VISIT -> "light-blue";
            case LETTER -> "blue";
            case CLOSED -> "green";
            case CANCELLED -> "grey";
        };
    }
}
