package followthrough.web.overview;

import java.util.List;

/**
 * One of the five stages, with where cases and areas wait in it.
 *
 * @param stage its words are {@code step.<stage>}
 */
public record StageWaits(String stage, List<Place> places) {

    /**
     * Where some of them wait.
     *
     * @param code its words are {@code standing.<code>}, or those of visits without a letter
     * @param days for how many days the one in the middle waits, of as many as are {@code counted}
     * @param suspended how many stand still
     * @param address the list of exactly these
     */
    public record Place(
            String code, String colour, long count, long days, long counted, long suspended, String address) {}

    public long count() {
        return places.stream().mapToLong(Place::count).sum();
    }
}
