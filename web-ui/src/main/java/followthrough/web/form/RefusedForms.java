package followthrough.web.form;

import followthrough.keeping.SealedForm;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.web.Refusals;
import followthrough.web.Typed;
import followthrough.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** A refused form leads back to its page, with what was typed and what stands in the way: nothing is ever sent again. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE) // ahead of the page for every other failure
class RefusedForms {

    /** Told at once: they wait in the session, and nobody mends more in one go. */
    static final int MOST_PROBLEMS = 50;

    private static final String PROBLEMS = "followthrough.problems";
    private static final String SAID = "followthrough.said";

    private final Keeping keeping;
    private final Words words;

    RefusedForms(Keeping keeping, Words words) {
        this.keeping = keeping;
        this.words = words;
    }

    /** What no controller answers itself. */
    @ExceptionHandler(Refused.class)
    ModelAndView refused(Refused refused, HttpServletRequest request) {
        Refusals.tell(refused.obstacles());
        var form = keeping.own(request);
        if (form.isPresent()) return new ModelAndView(back(request, form.get(), refused.obstacles()));
        return new ModelAndView("errors/refused", HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("obstacles", refused.obstacles())
                .addObject("typed", Typed.in(request));
    }

    String back(HttpServletRequest request, SealedForm form, List<Obstacle> obstacles) {
        return back(request, form, KeptProblem.of(obstacles, words), List.of());
    }

    /**
     * Keeps what was typed and says which view leads back.
     *
     * @param said what else the page was told, such as that somebody has changed something meanwhile
     */
    String back(HttpServletRequest request, SealedForm form, List<KeptProblem> problems, List<String> said) {
        Sending.isOver(request);
        keeping.keep(request, form);
        var told = problems.stream().limit(MOST_PROBLEMS).toList();
        told.forEach(problem -> keeping.forgetFile(form, problem.field())); // it is the file that was refused
        var flash = RequestContextUtils.getOutputFlashMap(request);
        flash.put(PROBLEMS, (Serializable) new ArrayList<>(told));
        flash.put(SAID, new ArrayList<>(said));
        return "redirect:" + form.page();
    }

    /** The same before any controller was asked. */
    void sendBack(
            HttpServletRequest request, HttpServletResponse response, SealedForm form, List<KeptProblem> problems) {
        var view = back(request, form, problems, List.of());
        RequestContextUtils.saveOutputFlashMap(form.page(), request, response);
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", view.substring("redirect:".length()));
    }

    @SuppressWarnings("unchecked") // only we put it there
    static List<KeptProblem> problems(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        var problems = flash == null ? null : flash.get(PROBLEMS);
        return problems == null ? List.of() : (List<KeptProblem>) problems;
    }

    @SuppressWarnings("unchecked") // only we put it there
    static List<String> said(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        var said = flash == null ? null : flash.get(SAID);
        return said == null ? List.of() : (List<String>) said;
    }
}
