package followthrough.web;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Predicate;

/** The Tab key: each stop shows that it is one, and comes after the one before in the order in which one reads. */
public final class KeysAlone {

    private static final int MOST_STOPS = 200;

    private static final String STOP = """
            () => {
              const here = document.activeElement;
              const label = here.labels?.[0];
              const marked = (one, part) => {
                const style = getComputedStyle(one, part);
                return style.boxShadow !== 'none' || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0);
              };
              const seen = here === document.body || marked(here) || (label && marked(label, '::before'));
              const last = window.lastStop;
              const back = last && last.isConnected && here !== document.body
                && !here.classList.contains('govuk-skip-link')
                && !(last.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING);
              window.lastStop = here === document.body ? undefined : here;
              const name = ((label ?? here).textContent || '').replace(/\\s+/g, ' ').trim();
              return [name, here.name || '', seen ? '' : 'unseen', back ? 'back' : ''];
            }""";

    private final Page page;

    public KeysAlone(Page page) {
        this.page = page;
    }

    /** The next stop that is called so, or whose name begins so. */
    public void to(String name) {
        until(stop -> stop.get(0).equals(name) || stop.get(0).startsWith(name + ":"), name);
    }

    /** The next field of this name, such as the first of several choices. */
    public void toFirstOf(String field) {
        until(stop -> stop.get(1).equals(field), field);
    }

    @SuppressWarnings("unchecked") // the script answers with words
    private void until(Predicate<List<String>> wanted, String what) {
        page.evaluate("() => { window.lastStop = undefined; }");
        for (int count = 0; count < MOST_STOPS; count++) {
            page.keyboard().press("Tab");
            var stop = (List<String>) page.evaluate(STOP);
            if (!stop.get(2).isEmpty())
                throw new AssertionError("nobody sees the focus on " + stop + " at " + page.url());
            if (!stop.get(3).isEmpty())
                throw new AssertionError("the focus goes back to " + stop + " at " + page.url());
            if (wanted.test(stop)) return;
        }
        throw new AssertionError("no stop of the Tab key is called " + what + " at " + page.url());
    }
}
