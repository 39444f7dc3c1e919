package followthrough.web.fault;

import followthrough.shared.NotFound;
import followthrough.shared.OperatorLog;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * An answer that fails when some of it is on its way ends there: a page of ours behind it would be taken for the rest of
 * the file, and shorter than was said it is told from a whole one.
 */
@Component
class BrokenOff implements WebMvcConfigurer {

    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.add(0, BrokenOff::end);
    }

    private static @Nullable ModelAndView end(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!response.isCommitted()) return null;
        if (!(failure instanceof NotFound) && !ErrorHandler.isOfWhoLeft(failure))
            OperatorLog.failed(
                    "fault", failure, "reference", FaultReference.next(), "route", ErrorHandler.route(request));
        return new ModelAndView();
    }
}
