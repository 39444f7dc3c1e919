package followthrough.web;

import followthrough.people.Post;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.CoveredWork;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/** Builds what stands around a page for the person who asked for it. */
@Component
class PageChromes {

    private final Messages words;
    private final Demo demo;
    private final Assets assets;
    private final ObjectProvider<NavigationCounts> counts;
    private final ObjectProvider<LastActs> acts;
    private final String version;

    PageChromes(
            Messages words,
            Demo demo,
            Assets assets,
            ObjectProvider<NavigationCounts> counts,
            ObjectProvider<LastActs> acts,
            ObjectProvider<BuildProperties> build) {
        this.words = words;
        this.demo = demo;
        this.assets = assets;
        this.counts = counts;
        this.acts = acts;
        var built = build.getIfAvailable();
        this.version = built == null ? "" : String.valueOf(built.getVersion());
    }

    PageChrome of(HttpServletRequest request) {
        var acting = Acting.in(request);
        var actor = acting == null ? null : acting.actor();
        var covered = actor == null ? null : actor.onBehalfOf();
        return new PageChrome(
                acting == null ? null : acting.standing().name(),
                actor == null ? null : words.post(actor.role(), actor.body()),
                actor == null || actor.body().equals(Body.INSTALLATION) ? null : words.body(actor.body()),
                actor == null || covered == null ? null : acting(covered, actor.work()),
                acting == null || covered != null ? List.of() : covers(acting),
                acting != null && acting.standing().posts().size() > 1,
                actor == null ? List.of() : navigation(actor, request.getRequestURI()),
                demo.isWanted(),
                version,
                assets.base(),
                () -> actor == null ? Optional.empty() : lastAct(actor, request.getRequestURI()));
    }

    private String acting(PersonId covered, CoveredWork work) {
        return work.isAll() ? words.text("shell.acting", covered) : words.text("shell.actingForSome", covered, work);
    }

    private List<String> covers(Acting acting) {
        return acting.standing().covers().stream()
                .map(Post::onBehalfOf)
                .filter(Objects::nonNull)
                .map(words::name)
                .distinct()
                .toList();
    }

    private Optional<LastAct> lastAct(Actor me, String address) {
        return acts.stream().flatMap(known -> known.under(address, me).stream()).findFirst();
    }

    private List<PageChrome.Item> navigation(Actor me, String path) {
        var items = new ArrayList<PageChrome.Item>();
        var waiting = counts.stream().mapToLong(rooms -> rooms.waitingFor(me)).sum();
        if (me.role() == Role.OFFICER) items.add(item("myActions", "/my-actions", path, 0));
        items.add(item("tasks", "/tasks", path, waiting));
        if (me.role() == Role.ADMINISTRATOR) {
            items.add(item("administration", "/administration", path, 0));
        } else {
            items.add(item("inspections", "/inspections", path, 0));
            items.add(item("areas", "/areas", path, 0));
            items.add(item("overview", "/overview", path, 0));
        }
        items.add(item("help", "/help", path, 0));
        return items;
    }

    private PageChrome.Item item(String name, String href, String path, long count) {
        var people = name.equals("administration") && path.startsWith("/people");
        var current = people || path.equals(href) || path.startsWith(href + "/");
        return new PageChrome.Item(words.text("navigation." + name), href, current, name.equals("tasks"), count);
    }
}
