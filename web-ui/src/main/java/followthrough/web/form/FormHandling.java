package followthrough.web.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Puts {@link OnceOnly} between Spring and every controller. */
@Component
class FormHandling implements WebMvcRegistrations {

    private final OnceOnly once;

    FormHandling(OnceOnly once) {
        this.once = once;
    }

    @Override
    public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new RequestMappingHandlerAdapter() {

            @Override
            protected @Nullable ModelAndView invokeHandlerMethod(
                    HttpServletRequest request, HttpServletResponse response, HandlerMethod handler) throws Exception {
                if (!"POST".equals(request.getMethod())) return super.invokeHandlerMethod(request, response, handler);
                return once.answer(request, response, () -> super.invokeHandlerMethod(request, response, handler));
            }
        };
    }
}
