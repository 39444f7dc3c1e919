package followthrough.web.area;

import followthrough.standing.AreaStanding;

/**
 * Where an area stands, as far as its reader may know.
 *
 * @param code its words are {@code standing.<code>}
 * @param colour of the tag; the words say the same
 */
public record AreaStatus(String code, String colour) {

    public static AreaStatus of(AreaStanding standing) {
        return new AreaStatus(standing.name(), colour(standing));
    }

    private static String colour(AreaStanding standing) {
        return switch (standing) {
            case atVisit, planWithDirector, changeWithDirector, evidenceWithDirector -> "purple";
            case ready -> "turquoise";
            case planOffered, atWork -> "light-blue";
            case unassigned, PARTLY_MET -> "yellow";
            case writing -> "blue";
            case planReturned, evidenceNotReady -> "orange";
            case MET -> "green";
            case NOT_MET -> "red";
            case withAuthority, WITHDRAWN, MERGED, SUPERSEDED -> "grey";
        };
    }
}
