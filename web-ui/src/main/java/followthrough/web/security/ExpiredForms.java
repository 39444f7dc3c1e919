package followthrough.web.security;

import followthrough.web.Messages;
import followthrough.web.form.Keeping;
import followthrough.web.form.TooLarge;
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

    static final String ENDED = "/session-ended";

    private final Keeping keeping;
    private final Messages words;
    private final TooLarge tooLarge;
    private final DataSize largest;

    ExpiredForms(
            Keeping keeping,
            Messages words,
            TooLarge tooLarge,
            @Value("${spring.servlet.multipart.max-file-size}") DataSize largest) {
        this.keeping = keeping;
        this.tooLarge = tooLarge;
        this.words = words;
        this.largest = largest;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException, ServletException {
        if (!(refusal instanceof CsrfException)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND); // not yours looks like not there
        } else if (request.getContentLengthLong() > largest.toBytes()) {
            refuse(request, response);
        } else if (request.getRequestURI().equals("/sign-in")) {
            response.sendRedirect("/sign-in?again");
        } else if (request.getRequestURI().equals("/kept")) {
            tellTheScript(request, response);
        } else {
            response.sendRedirect(keeping.keepInterrupted(request) ? ENDED : ENDED + "?lost");
        }
    }

    /** Its token was never read. */
    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (tooLarge.tellsScript(request, response)) return;
        var page = tooLarge.leadBack(request, response);
        if (page.isPresent()) response.sendRedirect(page.get());
        else response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
    }

    private void tellTheScript(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var said = words.text(keeping.keepInterrupted(request) ? "kept.ended" : "kept.lost");
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(said);
    }
}
