package followthrough.web.sampling;

import followthrough.sampling.Sampling;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.NotFound;
import followthrough.web.Allowed;
import followthrough.web.Messages;
import followthrough.web.Page;
import followthrough.web.area.AreaPages;
import followthrough.web.area.CaseDays;
import followthrough.web.form.Confirmation;
import followthrough.web.form.FormAction;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Samples of cases: drawn by whoever works on an area, and by inspectors for themselves. */
@Controller
@RequestMapping("/areas/{reference}/samples")
@PreAuthorize(Allowed.SAMPLERS)
class SampleController {

    private final Sampling sampling;
    private final SamplePages samples;
    private final AreaPages pages;
    private final CaseDays days;
    private final Messages words;

    SampleController(Sampling sampling, SamplePages samples, AreaPages pages, CaseDays days, Messages words) {
        this.sampling = sampling;
        this.samples = samples;
        this.pages = pages;
        this.days = days;
        this.words = words;
    }

    @GetMapping
    String all(@PathVariable AreaReference reference, Actor me, Model page) {
        page.addAttribute("samples", sampling.of(me, reference));
        page.addAttribute(Page.FORM, SampleForm.asking(sampling.lastQuestions(me)));
        return showAll(reference, me, page);
    }

    @PostMapping
    String draw(
            @PathVariable AreaReference reference,
            @Valid @ModelAttribute("form") SampleForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        page.addAttribute("samples", sampling.of(me, reference));
        var acting = days.quietly(me, reference.inspection());
        var drawn = new ArrayList<UUID>();
        if (!FormAction.run(() -> drawn.add(sampling.draw(acting, reference, form.wish())), errors)
                .isDone()) return showAll(reference, me, page);
        Confirmation.say(flash, words, "sampleDrawn");
        return "redirect:/areas/" + reference + "/samples/" + drawn.get(0);
    }

    @GetMapping("/{sample}")
    String one(@PathVariable AreaReference reference, @PathVariable UUID sample, Actor me, Model page) {
        page.addAttribute("view", samples.view(me, reference, sample));
        page.addAttribute("area", pages.view(me, reference, "evidence"));
        return "sampling/sample";
    }

    /** The list that it was drawn from, in the form that its fingerprint is over. */
    @GetMapping("/{sample}/population")
    ResponseEntity<byte[]> population(@PathVariable AreaReference reference, @PathVariable UUID sample, Actor me) {
        var list = sampling.population(me, reference, sample).canonical().getBytes(StandardCharsets.UTF_8);
        var name = ContentDisposition.attachment()
                .filename(reference + "-cases.tsv")
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "tab-separated-values", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .body(list);
    }

    @GetMapping("/{sample}/cases/{number}")
    String ask(
            @PathVariable AreaReference reference,
            @PathVariable UUID sample,
            @PathVariable int number,
            Actor me,
            Model page) {
        var known = sampling.get(me, reference, sample);
        if (number < 1 || number > known.cases().size()) throw new NotFound();
        page.addAttribute(
                Page.FORM,
                CaseFileForm.of(known.cases().get(number - 1), known.questions().size()));
        return showCase(reference, sample, number, me, page);
    }

    @PostMapping("/{sample}/cases/{number}")
    String look(
            @PathVariable AreaReference reference,
            @PathVariable UUID sample,
            @PathVariable int number,
            @ModelAttribute("form") CaseFileForm form,
            BindingResult errors,
            Actor me,
            Model page,
            RedirectAttributes flash) {
        if (!FormAction.run(() -> sampling.look(me, reference, sample, number, form.given(), form.notes()), errors)
                .isDone()) return showCase(reference, sample, number, me, page);
        Confirmation.say(flash, words, "caseLookedAt", number);
        return "redirect:/areas/" + reference + "/samples/" + sample;
    }

    @PostMapping("/{sample}/close")
    String close(@PathVariable AreaReference reference, @PathVariable UUID sample, Actor me, RedirectAttributes flash) {
        sampling.close(days.quietly(me, reference.inspection()), reference, sample);
        Confirmation.say(flash, words, "sampleClosed");
        return "redirect:/areas/" + reference + "/samples/" + sample;
    }

    private String showAll(AreaReference reference, Actor me, Model page) {
        page.addAttribute("area", pages.view(me, reference, "evidence"));
        page.addAttribute("measures", samples.measures(me, reference));
        return "sampling/samples";
    }

    private String showCase(AreaReference reference, UUID sample, int number, Actor me, Model page) {
        page.addAttribute("view", samples.view(me, reference, sample));
        page.addAttribute("number", number);
        page.addAttribute("area", pages.view(me, reference, "evidence"));
        return "sampling/case";
    }
}
