package followthrough.web.form;

import followthrough.keeping.KeptForm;
import followthrough.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.ui.ModelMap;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Puts what was kept back into the form of the page that is about to be drawn, and what was wrong with it beside it. */
@Component
public class Returning {

    private static final String TAKEN = "followthrough.form.taken";

    private final Keeping keeping;
    private final ObjectProvider<RequestMappingHandlerAdapter> binding;

    Returning(Keeping keeping, ObjectProvider<RequestMappingHandlerAdapter> binding) {
        this.keeping = keeping;
        this.binding = binding;
    }

    /** For pages that are built round what was typed: the kept form of this request's page, bound. */
    public <T> Optional<T> form(Class<T> kind) {
        var attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        var request = attributes.getRequest();
        request.setAttribute(TAKEN, true);
        var shape = new FormShape(kind);
        return fitting(keeping.on(request), shape, request)
                .map(kept -> bound(request, kind, words(kept, shape)))
                .map(BindingResult::getTarget)
                .map(kind::cast);
    }

    void into(HttpServletRequest request, HttpServletResponse response, ModelMap page) {
        page.put(Page.DONE, DoneLast.in(request));
        var cookie = RefusalCookie.take(request, response);
        var problems = new ArrayList<>(cookie.map(RefusalCookie::problems).orElse(List.of()));
        problems.addAll(RefusedForms.problems(request));
        var typed = page.get(Page.FORM);
        RefusedForms.said(request).forEach(name -> page.put(name, true));
        var left = RefusedForms.left(request);
        if (left != null)
            page.put(
                    Page.LEFT,
                    keeping.on(request, left.page()).stream()
                            .filter(form -> form.address()
                                    .equals(left.address())) // what else is kept there was not refused now
                            .toList());
        var taken = request.getAttribute(TAKEN) != null;
        if (typed != null || taken) page.put(Page.KEPT, keeping.on(request));
        if (typed == null) {
            if (!problems.isEmpty()) withoutForm(problems, page);
            return;
        }
        var shape = new FormShape(typed.getClass());
        var drawn = (BindingResult) page.get(BindingResult.MODEL_KEY_PREFIX + Page.FORM);
        var errors = taken
                ? drawn
                : cookie.filter(visitors -> Keeping.isNobodys(request)) // what others typed is kept by the server
                        .map(visitors -> bound(request, typed.getClass(), visitors.typed()))
                        .or(() -> typedAgain(request, typed, shape))
                        .orElse(drawn);
        if (errors == null) return;
        problems.forEach(problem -> problem.into(errors, shape));
        page.put(Page.FORM, Objects.requireNonNullElse(errors.getTarget(), typed));
        page.put(BindingResult.MODEL_KEY_PREFIX + Page.FORM, errors);
    }

    private Optional<BindingResult> typedAgain(HttpServletRequest request, Object form, FormShape shape) {
        return fitting(keeping.on(request), shape, request)
                .map(found -> bound(request, form.getClass(), words(found, shape)));
    }

    private static void withoutForm(List<KeptProblem> problems, ModelMap page) {
        var errors = new BeanPropertyBindingResult(null, Page.FORM);
        problems.forEach(problem -> problem.into(errors, new FormShape(null)));
        page.put(BindingResult.MODEL_KEY_PREFIX + Page.FORM, errors);
    }

    /** Where a page has several forms, the one that is sent to the page's own address comes first. */
    private static Optional<KeptForm> fitting(List<KeptForm> kept, FormShape shape, HttpServletRequest request) {
        var fitting = kept.stream()
                .filter(one -> one.words().keySet().stream().anyMatch(shape::has)
                        || one.files().stream().anyMatch(file -> shape.has(file.field())))
                .toList();
        return fitting.stream()
                .filter(one -> one.address().equals(request.getRequestURI()))
                .findFirst()
                .or(() -> fitting.stream().findFirst());
    }

    /** Declarations are made again each time. */
    private static Map<String, List<String>> words(KeptForm kept, FormShape shape) {
        var words = new LinkedHashMap<>(kept.words());
        words.keySet().removeIf(shape::isDeclaration);
        return words;
    }

    private BindingResult bound(HttpServletRequest request, Class<?> kind, Map<String, List<String>> words) {
        var binder = new ServletRequestDataBinder(null, Page.FORM);
        binder.setTargetType(ResolvableType.forClass(kind));
        var usual = binding.getObject().getWebBindingInitializer();
        if (usual != null) usual.initBinder(binder);
        binder.construct(new KeptFields(request, words));
        return binder.getBindingResult();
    }
}
