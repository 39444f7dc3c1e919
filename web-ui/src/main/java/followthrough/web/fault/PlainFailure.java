package followthrough.web.fault;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** The pages for what fails before or beyond our code, such as an address that is none; they name nothing internal. */
@Component
class PlainFailure implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Valve()));
    }

    private static final class Valve extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable fault) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
            response.setContentType("text/html;charset=UTF-8");
            response.setHeader("Content-Security-Policy", PlainPages.POLICY);
            try {
                var writer = response.getReporter();
                if (writer == null) return;
                writer.write(page(response.getStatus()).html());
                response.finishResponse();
            } catch (IOException gone) {
                container.getLogger().debug("nobody reads the failure page", gone);
            }
        }

        private static PlainPages page(int status) {
            return status >= 500 ? PlainPages.UNAVAILABLE : PlainPages.NOT_FOUND;
        }
    }
}
