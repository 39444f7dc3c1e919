package followthrough.web.fault;

import followthrough.shared.OperatorLog;
import followthrough.web.Allowed;
import followthrough.web.form.TooLarge;
import followthrough.web.form.TypedText;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What failed before or outside any controller gets the same pages. */
@Controller
class ErrorPages implements ErrorController {

    private final TooLarge tooLarge;

    ErrorPages(TooLarge tooLarge) {
        this.tooLarge = tooLarge;
    }

    @RequestMapping("/error")
    @PreAuthorize(Allowed.ANYBODY)
    @Nullable
    ModelAndView show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = HttpStatus.resolve(code instanceof Integer number ? number : 404);
        var typed = request.getAttribute(TypedText.TYPED);
        if (status != null && typed != null) {
            return new ModelAndView("errors/characters", status).addObject("typed", typed);
        }
        if (status == HttpStatus.CONTENT_TOO_LARGE) return tooLarge.answer(request, response);
        if (status == null || status.is4xxClientError()) {
            return new ModelAndView("errors/not-found", HttpStatus.NOT_FOUND);
        }
        var reference = FaultReference.next();
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault) {
            OperatorLog.failed("fault", fault, "reference", reference, "status", status.value());
        } else {
            OperatorLog.tell("fault", "reference", reference, "status", status.value());
        }
        return new ModelAndView("errors/fault", status).addObject("reference", reference);
    }
}
