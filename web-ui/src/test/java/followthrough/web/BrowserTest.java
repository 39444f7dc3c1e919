package followthrough.web;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)");
    private static final boolean NOBODY_LOOKS = "no".equals(System.getenv("FOLLOWTHROUGH_PICTURES"));
    private static final Path SCREENSHOTS = Path.of("target/screenshots");

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

    /** Of a line that the test itself broke. */
    protected void forgetComplaints() {
        complaints.clear();
    }

    /** One press; a second within a second is taken for the same and does nothing. */
    protected void pressAgain(String button) {
        page.waitForTimeout(1_100);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
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
        assertThat(Barriers.on(page)).as("barriers at %s", page.url()).isEmpty();
    }

    /** What the test meant the browser to complain of. */
    protected void forgive(String complaint) {
        complaints.removeIf(one -> one.contains(complaint));
    }

    /** Keeps one picture of the page as it is now, unless nobody will look at it. */
    void picture(String name, int width) {
        if (NOBODY_LOOKS) return;
        var file = SCREENSHOTS.resolve(name + "-" + width + ".png");
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
    }
}
