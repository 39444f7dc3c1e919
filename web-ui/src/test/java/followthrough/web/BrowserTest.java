package followthrough.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A test that looks at pages as people do: extend it, make people with {@link #people}, then
 *
 * <pre>{@code
 * signIn(people.director("Dana Okafor", "NMR"));
 * visit("/tasks");                              // each of these checks the page it comes to for barriers (axe),
 * follow("Sign off the plan");                  // refused scripts and styles, and faults
 * page.getByLabel("Your comment").fill("Good");
 * press("Sign off");
 * assertThat(heading()).isEqualTo("Plan signed off");
 * look("plan-signed-off");                      // keeps target/screenshots/plan-signed-off-1280.png and -320.png
 * }</pre>
 */
@WebTest
public abstract class BrowserTest {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)");
    private static final boolean NOBODY_LOOKS = "no".equals(System.getenv("FOLLOWTHROUGH_PICTURES"));
    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    /** Only what is wrong is brought back: the builder of this library opens a second page for all that is right. */
    private static final String BARRIERS = """
            ([rules, contrast]) => axe.run(document, {
                runOnly: rules,
                resultTypes: ["violations"],
                rules: {"color-contrast": {enabled: contrast}},
            }).then(found => found.violations.map(rule => rule.id + ": " + rule.help + " "
                + rule.nodes.slice(0, 3).map(node => node.html).join(" ")))""";

    /**
     * How a page is built: which elements there are in which, with all that they are given, and which hold words, but
     * neither the words nor how often; besides, ids given twice and labels of nothing. Barriers lie in the build, and
     * looking for them takes longer than all the rest of a test.
     */
    private static final String BUILD = """
            (() => {
                const all = [...document.querySelectorAll("*")];
                const ids = all.filter(element => element.id).map(element => element.id);
                const kinds = all.map(element => element.parentElement?.tagName + ">" + element.tagName
                    + [...element.attributes].map(a => a.name + (["class", "role", "type", "for", "id", "aria-describedby"]
                        .includes(a.name) ? a.value.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|[0-9]+/g, "#") : a.value !== "")).sort()
                    + /\\S/.test(element.textContent));
                const lost = all.filter(element => element.htmlFor && !ids.includes(element.htmlFor));
                return [...new Set(kinds)].sort().join() + (ids.length - new Set(ids).size) + "," + lost.length;
            })()""";

    /**
     * What the words of a page stand in, from the body down: colours follow from that alone, and to compare them takes
     * four times as long as all the other rules.
     */
    private static final String COLOURS = """
            [...new Set([...document.body.querySelectorAll("*")]
                .filter(element => [...element.childNodes].some(node => node.nodeType === 3 && /\\S/.test(node.data)))
                .map(element => {
                    let path = "";
                    for (let at = element; at; at = at.parentElement) {
                        const states = ["disabled", "aria-current", "aria-selected", "aria-pressed"];
                        path += ">" + at.tagName + "." + at.className.toString().trim()
                            + states.filter(state => at.hasAttribute(state));
                    }
                    return path;
                }))]""";

    /** Builds in which no barrier was found, with the width of the window. */
    private static final Set<String> FOUND_FREE = ConcurrentHashMap.newKeySet();

    /** Surroundings of words that can be read, with the width of the window. */
    private static final Set<String> FOUND_LEGIBLE = ConcurrentHashMap.newKeySet();

    /** Elements that reach over the window's right edge, unless something above them cuts or scrolls them. */
    public static final String TOO_WIDE = """
            document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll("body *")]
                .filter(element => element.getBoundingClientRect().right > innerWidth + 1)
                .map(element => element.outerHTML.slice(0, 150))""";

    @LocalServerPort
    int port;

    @Autowired
    protected TestPeople people;

    @Autowired
    protected TestClock clock;

    /** The browser's page; for everything the methods below have no word for. */
    protected Page page;

    private BrowserContext context;
    private final List<String> complaints = new ArrayList<>();

    @BeforeEach
    void openBrowser() {
        context = TestBrowser.get()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL("http://127.0.0.1:" + port)
                        .setViewportSize(1280, 900)
                        .setLocale("en-GB")
                        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4"))
                complaints.add(message.text());
        });
        page.onPageError(complaints::add);
    }

    @AfterEach
    void closeBrowser() {
        context.close();
        clock.reset();
    }

    /**
     * With the post that the test person stands for. The forms are sent as the page would send them, but not drawn: the
     * pages of signing in have tests of their own, and to draw them for each of the many people here takes minutes.
     */
    protected void signIn(TestPerson person) {
        page.context().clearCookies();
        var asked = page.request().get("/sign-in");
        var answer = send(asked, FormData.create().set("email", person.email()).set("password", TestPeople.PASSWORD));
        if (answer.url().endsWith("/acting"))
            send(answer, FormData.create().set("post", person.post().code()));
        visit("/");
    }

    private APIResponse send(APIResponse form, FormData typed) {
        var token = TOKEN.matcher(form.text()).results().findFirst().orElseThrow();
        return page.request().post(form.url(), RequestOptions.create().setForm(typed.set("_csrf", token.group(1))));
    }

    /** Goes to an address and says with which status it answered. */
    protected int visit(String address) {
        Response answer = page.navigate(address);
        check();
        return answer.status();
    }

    protected void follow(String link) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        check();
    }

    protected void press(String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        check();
    }

    protected String heading() {
        return page.locator("h1").innerText().strip();
    }

    /** The path and query the browser stands at. */
    protected String address() {
        return page.url().substring(("http://127.0.0.1:" + port).length());
    }

    /** What the error summary says, in its order. */
    protected List<String> problems() {
        return page.locator(".govuk-error-summary__list li").allInnerTexts();
    }

    /** Keeps pictures of the page, wide and narrow; the narrow one must not need scrolling sideways. */
    protected void look(String name) {
        picture(name, 1280);
        page.setViewportSize(320, 800);
        check();
        assertThat((List<?>) page.evaluate(TOO_WIDE))
                .as("what makes %s scroll sideways in a window of 320", page.url())
                .isEmpty();
        picture(name, 320);
        page.setViewportSize(1280, 900);
    }

    /** Whatever the page's address, it is served without a fault and without barriers that a machine can find. */
    protected void check() {
        page.waitForLoadState();
        assertThat(complaints).as("complaints of the browser at %s", page.url()).isEmpty();
        var width = page.viewportSize().width;
        var build = width + page.evaluate(BUILD).toString();
        if (FOUND_FREE.contains(build)) return;
        var colours = ((List<?>) page.evaluate(COLOURS))
                .stream().map(path -> width + path.toString()).toList();
        page.evaluate(AxeBuilder.getAxeScript());
        assertThat((List<?>) page.evaluate(BARRIERS, List.of(RULES, !FOUND_LEGIBLE.containsAll(colours))))
                .as("barriers at %s", page.url())
                .isEmpty();
        FOUND_FREE.add(build);
        FOUND_LEGIBLE.addAll(colours);
    }

    /** Keeps one picture of the page as it is now, unless nobody will look at it. */
    void picture(String name, int width) {
        if (NOBODY_LOOKS) return;
        var file = SCREENSHOTS.resolve(name + "-" + width + ".png");
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
    }
}
