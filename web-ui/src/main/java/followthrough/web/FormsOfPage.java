package followthrough.web;

import followthrough.keeping.FormSeals;
import followthrough.keeping.KeptForm;
import followthrough.keeping.SealedForm;
import followthrough.people.Post;
import followthrough.shared.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Seals the forms that a page draws and finds what was kept of them. */
public final class FormsOfPage {

    private static final int LONGEST_TITLE = 200;

    private final FormSeals seals;
    private final Clock clock;
    private final @Nullable Actor actor;
    private final Map<String, ?> now;
    private final List<KeptForm> kept;
    private final String path;
    private final String page;
    private final Set<String> drawn = new HashSet<>();
    private String title = "";
    private String place = "";

    FormsOfPage(HttpServletRequest request, Map<String, ?> model, FormSeals seals, Clock clock) {
        this.seals = seals;
        this.clock = clock;
        var acting = Acting.in(request);
        actor = acting == null ? null : acting.actor();
        path = request.getRequestURI();
        now = model;
        page = page(request, seals);
        kept = kept(model, Page.KEPT);
    }

    /** A page that answers a form is the form's page still. */
    private static String page(HttpServletRequest request, FormSeals seals) {
        if ("POST".equals(request.getMethod())) {
            var sent = seals.open(request.getParameter(FormSeals.FIELD));
            if (sent.isPresent()) return sent.get().page();
        }
        return PageAddress.of(request);
    }

    @SuppressWarnings("unchecked") // only we put it there
    private static List<KeptForm> kept(Map<String, ?> model, String name) {
        var kept = model.get(name);
        return kept == null ? List.of() : (List<KeptForm>) kept;
    }

    /** What the page is called, before its forms are drawn; the last crumb says what it is about. */
    public void called(String title, List<Crumb> crumbs) {
        this.title = title;
        if (place.isEmpty() && crumbs.size() > 1)
            place = crumbs.get(crumbs.size() - 1).text();
    }

    /** Whose words say better what the page is about. */
    public void about(String words) {
        place = words;
    }

    /** Null where nobody acts. */
    public @Nullable String seal(@Nullable String action, @Nullable String act) {
        if (actor == null) return null;
        drawn.add(address(action));
        return seals.seal(new SealedForm(
                actor.person(),
                actor.body(),
                Post.of(actor).code(),
                page,
                address(action),
                brief(act == null ? title : act + " · " + title),
                brief(place),
                UUID.randomUUID(),
                clock.instant()));
    }

    /** Null when nothing is kept of the form that is sent there. */
    public @Nullable KeptForm kept(@Nullable String action) {
        return kept.stream()
                .filter(form -> form.address().equals(address(action)))
                .filter(form -> !form.words().isEmpty() || !form.files().isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** What was typed a moment before into a field of a form that was refused and is drawn again; null where none was. */
    public @Nullable List<String> refused(@Nullable String action, String field) {
        return kept(now, Page.LEFT).stream()
                .filter(form -> form.address().equals(address(action)))
                .map(form -> form.words().getOrDefault(field, List.of()))
                .findFirst()
                .orElse(null);
    }

    /** What was typed into forms that are on this page no more, since others were first; asked when all is drawn. */
    public List<KeptForm> left() {
        return kept(now, Page.LEFT).stream()
                .filter(form -> !drawn.contains(form.address()))
                .toList();
    }

    /** What was typed is about a state of things that others have changed since. */
    public boolean isOlder(KeptForm form) {
        return List.of("seen", "version").stream().anyMatch(name -> {
            var then = form.words().get(name);
            return then != null && now.get(name) != null && !then.contains(String.valueOf(now.get(name)));
        });
    }

    /** The file that was uploaded for a field and is not taken yet; null when there is none. */
    public KeptForm.@Nullable KeptFile file(String field) {
        return kept.stream()
                .flatMap(form -> form.file(field).stream())
                .findFirst()
                .orElse(null);
    }

    /** Where a form is sent: the page's own path, where it names no other. */
    public String address(@Nullable String action) {
        return action == null ? path : action;
    }

    private static String brief(String text) {
        return text.length() > LONGEST_TITLE ? text.substring(0, LONGEST_TITLE) + "…" : text;
    }
}
