package followthrough.web.transaction;

import followthrough.web.JtePages;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * A page is read in one transaction, and what it asks for twice is read once. It cannot write, and it is over before
 * anything is sent: sessions are written then, on a connection of their own.
 */
@Component
class PageTransaction implements HandlerInterceptor, WebMvcConfigurer {

    private static final String OPEN = PageTransaction.class.getName();

    private final PlatformTransactionManager transactions;

    PageTransaction(PlatformTransactionManager transactions) {
        this.transactions = transactions;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        // round those that read for the page as well
        interceptors.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE);
    }

    /** What failed is told on a page of its own, which this transaction may not be able to read any more. */
    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.add(0, (request, response, handler, failure) -> {
            end(request);
            return null;
        });
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (isPage(request, handler)) {
            var reading = new DefaultTransactionDefinition();
            reading.setReadOnly(true);
            request.setAttribute(OPEN, transactions.getTransaction(reading));
            request.setAttribute(JtePages.BEFORE_SENDING, (Runnable) () -> end(request));
        }
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        var view = page == null ? null : page.getViewName();
        if (view == null || view.startsWith("redirect:")) end(request);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        end(request);
    }

    /** Nothing was written, and what somebody may not see may have marked it as failed. */
    private void end(HttpServletRequest request) {
        if (request.getAttribute(OPEN) instanceof TransactionStatus reading) {
            request.removeAttribute(OPEN);
            transactions.rollback(reading);
        }
    }

    /** Documents are read and sent as they wish: those who fetch them may be slow. */
    private static boolean isPage(HttpServletRequest request, Object handler) {
        return request.getDispatcherType() == DispatcherType.REQUEST
                && List.of("GET", "HEAD").contains(request.getMethod())
                && handler instanceof HandlerMethod method
                && !method.getBeanType().isAnnotationPresent(OutsidePageTransaction.class)
                && method.getReturnType().getParameterType() == String.class;
    }
}
