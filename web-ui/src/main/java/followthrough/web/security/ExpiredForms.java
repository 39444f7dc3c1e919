package followthrough.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** A form without a valid token is nearly always a form whose session has ended: keep what was typed, and explain. */
@Component
class ExpiredForms implements AccessDeniedHandler {

    private final DataSize largest;

    ExpiredForms(@Value("${spring.servlet.multipart.max-file-size}") DataSize largest) {
        this.largest = largest;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException, ServletException {
        if (!(refusal instanceof CsrfException)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND); // not yours looks like not there
        } else if (request.getContentLengthLong() > largest.toBytes()) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value()); // its token was never read
        } else if (request.getRequestURI().equals("/sign-in")) {
            response.sendRedirect("/sign-in?again");
        } else {
            response.sendRedirect(KeptForm.keep(request) ? "/session-ended" : "/session-ended?lost");
        }
    }
}
