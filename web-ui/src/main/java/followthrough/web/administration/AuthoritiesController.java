package followthrough.web.administration;

import followthrough.inspection.Authorities;
import followthrough.inspection.Authority;
import followthrough.inspection.Inspecting;
import followthrough.inspection.RecordingMode;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.FoldedText;
import followthrough.shared.NotFound;
import followthrough.web.Allowed;
import followthrough.web.Choice;
import followthrough.web.Paging;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** All authorities; an administrator settles who records the inspections of each. */
@Controller
@RequestMapping("/administration/authorities")
@PreAuthorize(Allowed.ADMINISTRATORS)
class AuthoritiesController {

    private static final int ROWS = 25;

    private final Authorities authorities;
    private final Inspecting inspecting;
    private final followthrough.web.Messages words;

    AuthoritiesController(Authorities authorities, Inspecting inspecting, followthrough.web.Messages words) {
        this.authorities = authorities;
        this.inspecting = inspecting;
        this.words = words;
    }

    @GetMapping
    String list(
            @RequestParam(name = "q", defaultValue = "") String asked,
            @RequestParam(name = "page", defaultValue = "1") int number,
            Model page) {
        var wanted = FoldedText.of(asked);
        List<Authority> found = authorities.all().stream()
                .filter(authority -> FoldedText.of(
                                authority.name() + " " + authority.council() + " " + authority.code())
                        .contains(wanted))
                .toList();
        var href = UriComponentsBuilder.fromPath("/administration/authorities")
                .queryParam("q", "{q}")
                .encode()
                .buildAndExpand(asked)
                .toUriString();
        var paging = new Paging(number, ROWS, found.size(), href + "&page=");
        page.addAttribute("words", asked);
        page.addAttribute("paging", paging);
        var shown = found.stream()
                .skip((long) (paging.page() - 1) * ROWS)
                .limit(ROWS)
                .toList();
        var modes = inspecting.modesOf(shown.stream().map(Authority::body).toList());
        page.addAttribute(
                "lines",
                shown.stream()
                        .map(authority -> new AuthorityLine(
                                authority, modes.getOrDefault(authority.body(), RecordingMode.INSPECTED_HERE)))
                        .toList());
        return "administration/authorities";
    }

    @GetMapping("/{code}")
    String ask(@PathVariable String code, Model page) {
        page.addAttribute(
                "form", new ModeForm(inspecting.modeOf(known(code).body()).name()));
        return show(code, page);
    }

    @PostMapping("/{code}")
    String settle(
            @PathVariable String code,
            @Valid @ModelAttribute("form") ModeForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes next) {
        if (errors.hasErrors()) return show(code, page);
        inspecting.settleMode(me, known(code).body(), form.chosen());
        next.addFlashAttribute("done", known(code).name());
        return "redirect:/administration/authorities?q=" + code;
    }

    private String show(String code, Model page) {
        page.addAttribute("authority", known(code));
        page.addAttribute(
                "modes",
                Arrays.stream(RecordingMode.values())
                        .map(mode -> Choice.of(
                                mode,
                                words.text("authorities.mode." + mode),
                                words.text("authorities.mode." + mode + ".hint")))
                        .toList());
        return "administration/authority";
    }

    private Authority known(String code) {
        return authorities.byCode(new Body(code)).orElseThrow(NotFound::new);
    }
}
