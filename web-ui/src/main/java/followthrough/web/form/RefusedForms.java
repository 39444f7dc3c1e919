package followthrough.web.form;

import followthrough.keeping.SealedForm;
import followthrough.shared.ChangedMeanwhile;
import followthrough.shared.Refused;
import followthrough.web.Acting;
import followthrough.web.DoneAlready;
import followthrough.web.LastActs;
import followthrough.web.Messages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
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
    private static final String LEFT = "followthrough.left";

    private final Keeping keeping;
    private final Messages words;
    private final TooLarge tooLarge;
    private final ObjectProvider<LastActs> acts;

    RefusedForms(Keeping keeping, Messages words, TooLarge tooLarge, ObjectProvider<LastActs> acts) {
        this.acts = acts;
        this.keeping = keeping;
        this.words = words;
        this.tooLarge = tooLarge;
    }

    /** What no controller answers itself. */
    @ExceptionHandler(Refused.class)
    ModelAndView refused(Refused refused, HttpServletRequest request, HttpServletResponse response) {
        Refusals.tell(refused.obstacles());
        var problems = new ArrayList<>(KeptProblem.of(refused.obstacles(), words));
        if (DoneAlready.isAmong(refused.obstacles())) problems.addAll(lastAct(request));
        var form = keeping.own(request);
        if (form.isPresent()) return new ModelAndView(back(request, form.get(), problems, List.of()));
        if (isVisitors(request)) return new ModelAndView(backToVisitor(request, response, problems));
        return new ModelAndView("errors/refused", HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("obstacles", refused.obstacles())
                .addObject("typed", Typed.in(request));
    }

    /** Somebody else was first, and trying the whole form again has not helped. */
    @ExceptionHandler({ChangedMeanwhile.class, ConcurrencyFailureException.class, DuplicateKeyException.class})
    ModelAndView changedMeanwhile(HttpServletRequest request) {
        var form = keeping.own(request);
        if (form.isPresent()) return new ModelAndView(back(request, form.get(), overtaken(request), List.of()));
        return new ModelAndView("errors/conflict", HttpStatus.CONFLICT)
                .addObject("typed", Typed.in(request))
                .addObject("back", request.getRequestURI());
    }

    @ExceptionHandler({MaxUploadSizeExceededException.class, MultipartException.class})
    @Nullable
    ModelAndView tooLarge(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return tooLarge.answer(request, response);
    }

    private List<KeptProblem> overtaken(HttpServletRequest request) {
        return Stream.concat(said("changedMeanwhile").stream(), lastAct(request).stream())
                .toList();
    }

    private List<KeptProblem> said(String code) {
        return List.of(new KeptProblem("", words.text(code)));
    }

    static boolean isVisitors(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && Keeping.isNobodys(request);
    }

    /** Their forms are sent to the page's own address. */
    String backToVisitor(HttpServletRequest request, HttpServletResponse response, List<KeptProblem> problems) {
        RefusalCookie.of(request, problems).keep(request, response);
        return "redirect:" + request.getRequestURI();
    }

    /** The same form is under way: nothing is kept of it, since it may be done in a moment. */
    String wait(HttpServletRequest request, SealedForm form) {
        return lead(request, form, said("sentAlready.once"), List.of());
    }

    /** Who did it meanwhile, and when. */
    List<KeptProblem> lastAct(HttpServletRequest request) {
        var acting = Acting.in(request);
        var me = acting == null ? null : acting.actor();
        if (me == null) return List.of();
        return acts.stream()
                .flatMap(known -> known.under(request.getRequestURI(), me).stream())
                .map(act -> new KeptProblem("", act.said()))
                .toList();
    }

    /**
     * Keeps what was typed and says which view leads back.
     *
     * @param said what else the page was told, such as that somebody has changed something meanwhile
     */
    String back(HttpServletRequest request, SealedForm form, List<KeptProblem> problems, List<String> said) {
        Sending.isOver(request);
        keeping.keep(request, form);
        problems.forEach(problem -> keeping.forgetFile(form, problem.field())); // it is the file that was refused
        return lead(request, form, problems, said);
    }

    /** Where what was typed is kept already, or should not be. */
    String lead(HttpServletRequest request, SealedForm form, List<KeptProblem> problems, List<String> said) {
        Sending.endsNothing(request);
        var told = problems.stream().limit(MOST_PROBLEMS).toList();
        var flash = RequestContextUtils.getOutputFlashMap(request);
        flash.put(PROBLEMS, (Serializable) new ArrayList<>(told));
        flash.put(SAID, new ArrayList<>(said));
        flash.put(LEFT, form);
        return "redirect:" + form.page();
    }

    /** Whoever was too late for it is led elsewhere, and what they typed stands there. */
    void leave(HttpServletRequest request, SealedForm form) {
        keeping.keep(request, form);
        RequestContextUtils.getOutputFlashMap(request).put(LEFT, form);
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

    /** The form that was refused; null where none was. */
    static @Nullable SealedForm left(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash == null ? null : (SealedForm) flash.get(LEFT);
    }

    @SuppressWarnings("unchecked") // only we put it there
    static List<String> said(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        var said = flash == null ? null : flash.get(SAID);
        return said == null ? List.of() : (List<String>) said;
    }
}
