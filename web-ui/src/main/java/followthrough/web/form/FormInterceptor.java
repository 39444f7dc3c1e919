package followthrough.web.form;

import followthrough.keeping.KeptForms;
import followthrough.keeping.SealedForm;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.web.DoneAlready;
import followthrough.web.Messages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Stands round every form: what is too large never reaches it, a refusal leads back to its page, a done act ends keeping. */
@Component
class FormInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    /** What a refused page says besides its problems; all else the next GET finds out itself. */
    private static final Set<String> SAID = Set.of("changed", "offerByHand", "lookedAt");

    private final Keeping keeping;
    private final KeptForms forms;
    private final RefusedForms refused;
    private final Returning returning;
    private final Messages words;

    FormInterceptor(Keeping keeping, KeptForms forms, RefusedForms refused, Returning returning, Messages words) {
        this.keeping = keeping;
        this.forms = forms;
        this.refused = refused;
        this.returning = returning;
        this.words = words;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!isPost(request) || keepsWords(handler)) return true;
        var problems = TypedText.isCleaned(request)
                ? List.of(Obstacle.of("notText"))
                : Bounds.problems(request, FormShape.of(handler));
        if (problems.isEmpty()) return true;
        var form = keeping.own(request).filter(drawn -> isItsAddress(request, drawn));
        if (form.isEmpty()) throw new Refused(problems);
        refused.sendBack(request, response, form.get(), KeptProblem.of(problems, words));
        return false;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
        var done = !Sending.isRefused(request);
        var late = Sending.isTooLate(request);
        if (isPost(request)) Sending.isOver(request);
        if (answer == null) {
            if (isPost(request) && keepsItself(handler)) afterScript(request, response, done);
        } else if (isPost(request)) {
            afterPost(request, response, handler, answer, done);
            if (late) keeping.own(request).ifPresent(form -> refused.leave(request, form));
        } else if (!isRedirect(answer)) returning.into(request, response, answer.getModelMap());
    }

    /** An editor's own draft holds what its script has sent, unless it says that it does not. */
    private void afterScript(HttpServletRequest request, HttpServletResponse response, boolean done) {
        if (response.getStatus() != HttpStatus.OK.value()) return;
        keeping.own(request).ifPresent(form -> {
            if (done) forms.forget(form);
            else keeping.keep(request, form);
        });
    }

    /** Where it failed, or somebody else was first, nothing that was typed is lost either. */
    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (!isPost(request) || response.getStatus() < HttpStatus.CONFLICT.value()) return;
        Sending.isOver(request);
        keeping.own(request)
                .filter(form -> isItsAddress(request, form) || keepsItself(handler))
                .ifPresent(form -> keeping.keep(request, form));
    }

    private static boolean isItsAddress(HttpServletRequest request, SealedForm form) {
        return form.address().equals(request.getRequestURI());
    }

    private void afterPost(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            ModelAndView answer,
            boolean done) {
        var form = keeping.own(request).orElse(null);
        if (isRedirect(answer)) {
            if (form != null && isItsAddress(request, form)) ended(form, handler, done);
            return;
        }
        if (form != null && OnceOnly.WAIT.equals(answer.getViewName())) {
            leadOn(answer, refused.wait(request, form));
            answer.setStatus(null);
            return;
        }
        var errors = errors(answer);
        var said = said(answer);
        if (errors == null && said.isEmpty()) return;
        var problems = new ArrayList<>(errors == null ? List.<KeptProblem>of() : KeptProblem.of(errors, words));
        if (saysDoneAlready(errors)) problems.addAll(refused.lastAct(request));
        if (form != null && keepsItself(handler) && !done) {
            forms.forget(form);
            leadOn(answer, refused.lead(request, form, problems, said));
        } else if (form != null) leadOn(answer, refused.back(request, form, problems, said));
        else if (RefusedForms.isVisitors(request)) leadOn(answer, refused.backToVisitor(request, response, problems));
    }

    private static void leadOn(ModelAndView answer, String view) {
        answer.getModelMap().clear();
        answer.setViewName(view);
    }

    /** What an editor keeps in a draft of its own is not kept twice, also where it was not handed in. */
    private void ended(SealedForm form, Object handler, boolean done) {
        if (done) forms.end(form);
        else if (keepsItself(handler)) forms.forget(form);
    }

    private static List<String> said(ModelAndView answer) {
        return answer.getModel().entrySet().stream()
                .filter(entry -> Boolean.TRUE.equals(entry.getValue()))
                .map(Map.Entry::getKey)
                .filter(SAID::contains)
                .toList();
    }

    private static @Nullable BindingResult errors(ModelAndView answer) {
        return answer.getModel().values().stream()
                .filter(BindingResult.class::isInstance)
                .map(BindingResult.class::cast)
                .filter(BindingResult::hasErrors)
                .findFirst()
                .orElse(null);
    }

    private static boolean saysDoneAlready(@Nullable BindingResult errors) {
        return errors != null
                && errors.getAllErrors().stream()
                        .map(error -> error.getCode())
                        .anyMatch(code -> code != null && DoneAlready.isSaidBy(code));
    }

    private static boolean isPost(HttpServletRequest request) {
        return "POST".equals(request.getMethod());
    }

    private static boolean isRedirect(ModelAndView answer) {
        var view = answer.getViewName();
        return view != null && view.startsWith("redirect:");
    }

    /** Words on their way to be kept have the bounds of what is kept, and are never refused with a page. */
    private static boolean keepsWords(Object handler) {
        return handler instanceof HandlerMethod method && method.getBeanType() == KeptController.class;
    }

    static boolean keepsItself(Object handler) {
        return handler instanceof HandlerMethod method && method.getBeanType().isAnnotationPresent(KeepsItself.class);
    }
}
