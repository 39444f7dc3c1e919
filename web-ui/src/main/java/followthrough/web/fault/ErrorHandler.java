package followthrough.web.fault;

import followthrough.shared.NotFound;
import followthrough.shared.OperatorLog;
import followthrough.web.form.Typed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.ui.Model;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** One page for each kind of failure; what is not there and what is not yours look exactly the same. */
@ControllerAdvice
class ErrorHandler {

    /** Guarded by a role that the person does not have: to them it is not there. */
    @ExceptionHandler(AccessDeniedException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String denied(HttpServletRequest request, Model page) {
        var person = request.getUserPrincipal();
        OperatorLog.tell("denied", "person", person == null ? "unknown" : person.getName(), "route", route(request));
        page.addAttribute("denied", true);
        return notFound(request, page);
    }

    @ExceptionHandler({
        NotFound.class,
        NoResourceFoundException.class,
        NoHandlerFoundException.class,
        MethodArgumentTypeMismatchException.class
    })
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String notFound(HttpServletRequest request, Model page) {
        page.addAttribute("typed", Typed.in(request));
        return "errors/not-found";
    }

    /** The address asks for a document: it can be asked for again as it is. */
    @ExceptionHandler(Busy.class)
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    String busy(HttpServletRequest request, HttpServletResponse response, Model page) {
        response.setHeader(HttpHeaders.RETRY_AFTER, "30");
        page.addAttribute("again", request.getRequestURI());
        return "errors/busy";
    }

    /** Also what Spring itself refuses: a wrong method, a missing parameter. */
    @ExceptionHandler(Exception.class)
    @Nullable
    ModelAndView fault(Exception fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isOfWhoLeft(fault)) return null; // nobody is there any more to read a page
        var outage = Outage.of(fault);
        if (outage.isPresent()) return without(outage.get(), request, response);
        if (fault instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return new ModelAndView("errors/not-found", known.getStatusCode()).addObject("typed", Typed.in(request));
        }
        var reference = FaultReference.next();
        OperatorLog.failed("fault", fault, "reference", reference, "route", route(request));
        var page = new ModelAndView("errors/fault", HttpStatus.INTERNAL_SERVER_ERROR);
        return page.addObject("reference", reference).addObject("typed", Typed.in(request));
    }

    /** Without the database no page of ours can be shown either; one that only stores nothing shows them all. */
    @Nullable
    private static ModelAndView without(Outage outage, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        OperatorLog.tell("outage", "kind", outage, "route", route(request));
        if (outage == Outage.DISK_FULL)
            return new ModelAndView("errors/not-stored", HttpStatus.SERVICE_UNAVAILABLE)
                    .addObject("typed", Typed.in(request));
        outage.page().send(response);
        return null;
    }

    /**
     * Whoever leaves a page while its pictures or a file are on their way is no fault. Only what says so of this very
     * answer: a connection of ours that breaks elsewhere is one.
     */
    static boolean isOfWhoLeft(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause())
            if (cause instanceof ClientAbortException || cause instanceof AsyncRequestNotUsableException) return true;
        return false;
    }

    /** Never the address itself: it may hold the secret of a link. */
    static Object route(HttpServletRequest request) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? "none" : pattern;
    }
}
