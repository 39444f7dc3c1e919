package followthrough.web.people;

import followthrough.people.CoverId;
import followthrough.people.Covering;
import followthrough.people.Directory;
import followthrough.shared.Actor;
import followthrough.shared.CoveredWork;
import followthrough.shared.PersonId;
import followthrough.shared.Refused;
import followthrough.web.Allowed;
import followthrough.web.Choice;
import followthrough.web.DateInput;
import followthrough.web.Messages;
import followthrough.web.form.Refusals;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

/** A director appoints a cover of their own, and ends it. */
@Controller
@RequestMapping("/account/cover")
@PreAuthorize(Allowed.DIRECTOR)
class CoverController {

    private static final String PAGE = "people/cover";

    private final Covering covering;
    private final Directory directory;
    private final Messages words;

    CoverController(Covering covering, Directory directory, Messages words) {
        this.covering = covering;
        this.directory = directory;
        this.words = words;
    }

    @ModelAttribute("kinds")
    List<Choice> kinds() {
        return Stream.of(CoveredWork.Kind.values())
                .map(kind ->
                        Choice.of(kind, words.text("cover.kinds." + kind), words.text("cover.kinds." + kind + ".hint")))
                .toList();
    }

    @GetMapping
    String ask(Actor me, Model page) {
        me.mustBe(Covering.mayAppoint(me));
        page.addAttribute(
                "form",
                new CoverForm(
                        "",
                        Stream.of(CoveredWork.Kind.values()).map(Enum::name).toList(),
                        DateInput.of(me.on()),
                        DateInput.BLANK,
                        false));
        page.addAttribute("colleagues", colleagues(me));
        return PAGE;
    }

    @PostMapping
    String appoint(
            Actor me,
            @Valid @ModelAttribute("form") CoverForm form,
            BindingResult errors,
            Model page,
            RedirectAttributes next) {
        if (!errors.hasErrors() && !form.isSure()) askAgain(me, form, errors);
        if (!errors.hasErrors()) appoint(me, form, errors);
        if (errors.hasErrors()) {
            page.addAttribute("colleagues", colleagues(me));
            return PAGE;
        }
        next.addFlashAttribute("done", "account.coverAppointed");
        return "redirect:/account";
    }

    @PostMapping("/{id}/end")
    String end(Actor me, @PathVariable UUID id, RedirectAttributes next) {
        covering.end(me, new CoverId(id));
        next.addFlashAttribute("done", "account.coverEnded");
        return "redirect:/account";
    }

    /** A slip of the year, or somebody named already for the same days, is seen before it holds. */
    private void askAgain(Actor me, CoverForm form, BindingResult errors) {
        var starts = day(form.starts());
        var ends = day(form.ends());
        if (ends.isAfter(starts.plusYears(1))) Refusals.reject(errors, "sure", "cover.sure.long", ends);
        directory.coversOf(me.person(), me.on()).stream()
                .filter(known ->
                        !known.ends().isBefore(starts) && !known.starts().isAfter(ends))
                .filter(known -> known.work().kinds().stream().anyMatch(form.work()::covers))
                .findFirst()
                .ifPresent(known -> Refusals.reject(
                        errors, "sure", "cover.sure.double", known.standIn(), known.work(), known.ends()));
    }

    private void appoint(Actor me, CoverForm form, BindingResult errors) {
        try {
            covering.appoint(
                    me, PersonId.of(String.valueOf(form.standIn())), form.work(), day(form.starts()), day(form.ends()));
        } catch (Refused refused) {
            Refusals.into(errors, refused);
        } catch (IllegalArgumentException nobody) {
            Refusals.reject(errors, "standIn", "cover.standIn.missing");
        }
    }

    private static LocalDate day(@Nullable DateInput typed) {
        return Objects.requireNonNull(Objects.requireNonNull(typed).date());
    }

    /** Each with what they do, since names alone say little in a large council. */
    private List<Choice> colleagues(Actor me) {
        var posts = new LinkedHashMap<PersonId, List<String>>();
        directory.holders(me.body()).forEach((role, people) -> {
            for (var person : people)
                posts.computeIfAbsent(person, first -> new ArrayList<>()).add(words.role(role));
        });
        posts.remove(me.person());
        var names = directory.names(posts.keySet());
        return posts.entrySet().stream()
                .map(held -> Choice.of(
                        held.getKey(),
                        words.text(
                                "cover.colleague",
                                names.getOrDefault(held.getKey(), ""),
                                String.join(", ", held.getValue()))))
                .sorted(Comparator.comparing(Choice::text))
                .toList();
    }
}
