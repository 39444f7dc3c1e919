package followthrough.web.form;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;

/** Whether a form was sent from a page of ours, as its browser says, which no page of somebody else's can make it say. */
final class OwnPage {

    private OwnPage() {}

    /** Plainly it is said over HTTPS alone; within a council's own walls the name of the page's host has to be ours. */
    static boolean sent(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return site.equals("same-origin");
        var host = request.getHeader(HttpHeaders.HOST);
        return !request.isSecure()
                && host != null
                && ("http://" + host).equalsIgnoreCase(request.getHeader(HttpHeaders.ORIGIN));
    }
}
