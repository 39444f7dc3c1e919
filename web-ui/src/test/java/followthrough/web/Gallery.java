package followthrough.web;

import followthrough.keeping.FormSeals;
import followthrough.shared.Actor;
import followthrough.shared.ChangedMeanwhile;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.web.fault.Busy;
import followthrough.web.form.Refusals;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import org.apache.catalina.connector.ClientAbortException;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.View;

/** Pages that exist in tests only: every component on one page, and failures on demand. */
@Controller
@PreAuthorize("isAuthenticated()")
class Gallery {

    private final GalleryView view;

    Gallery(Messages words, DateFormats dates, PageChromes surroundings, FormSeals seals, Clock clock) {
        view = new GalleryView(words, dates, surroundings, seals, clock);
    }

    @GetMapping("/test/components")
    View components(Model page) {
        page.addAttribute("form", GalleryForm.FILLED);
        return view;
    }

    @PostMapping("/test/components")
    View wrong(@ModelAttribute("form") GalleryForm form, BindingResult errors) {
        Refusals.into(errors, new Refused(Obstacle.at("due", "coverStartsInThePast")));
        Refusals.into(errors, new Refused(Obstacle.at("summary", "coverByOneself")));
        Refusals.into(errors, new Refused(Obstacle.of("coverIsOver")));
        return view;
    }

    @GetMapping("/test/fault")
    String fault() {
        throw new IllegalStateException("jdbc:postgresql://secret");
    }

    /** As when somebody leaves a page while its pictures are on their way. */
    @GetMapping("/test/left")
    String left(@RequestParam String how) throws IOException {
        var broken = new ClientAbortException(new IOException("Broken pipe"));
        if (how.equals("wrapped")) throw new UncheckedIOException(broken);
        if (how.equals("flushing")) throw new AsyncRequestNotUsableException("ServletOutputStream failed", broken);
        throw broken;
    }

    /** As when a file is removed while it is on its way. */
    @GetMapping("/test/broken-off")
    void brokenOff(HttpServletResponse response) throws IOException {
        response.getOutputStream().write(new byte[20_000]);
        response.flushBuffer();
        throw new NotFound();
    }

    @PostMapping("/test/conflict")
    String conflict() {
        throw new ChangedMeanwhile();
    }

    @GetMapping("/test/busy")
    String busy() {
        throw new Busy();
    }

    /** As PostgreSQL says it, whatever wraps it. */
    @PostMapping("/test/disk-full")
    String diskFull() {
        throw new JpaSystemException(new IllegalStateException(new SQLException("No space left on device", "53100")));
    }

    @PostMapping("/test/refused")
    String notAnswered(Actor me) {
        throw new Refused(Obstacle.of("lastAdministrator", me.person()));
    }

    @GetMapping("/test/refused")
    String refused(Actor me) {
        throw new Refused(Obstacle.of("lastAdministrator", me.person()));
    }
}
