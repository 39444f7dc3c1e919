package followthrough.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param person the name of whoever is signed in, or null
 * @param post "Director, Northmoor", or null before one is chosen
 * @param organisation what one acts for, or null
 * @param acting for whom one acts and in what, or null in one's own post
 * @param covers the names of those whom one could act for and does not just now
 * @param manyPosts whether there is another post to switch to
 * @param demo whether everything on the pages is made up
 * @param assets where styles and scripts are, in this very version
 * @param lastAct what was done last about what the page is about; looked up only where a page says it
 */
public record PageChrome(
        @Nullable String person,
        @Nullable String post,
        @Nullable String organisation,
        @Nullable String acting,
        List<String> covers,
        boolean manyPosts,
        List<Item> navigation,
        boolean demo,
        String version,
        String assets,
        Supplier<Optional<LastAct>> lastAct) {

    /** One item of the service navigation; only tasks are counted, and a count of 0 is not shown. */
    public record Item(String text, String href, boolean current, boolean counted, long count) {}
}
