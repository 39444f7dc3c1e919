package followthrough.web.security;

import followthrough.people.signin.Account;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Lets the session in which a password was changed go on, under a new id, while all others end. */
@Component
public class OpenSession {

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    public void goOn(Account account, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(account.person(), account.stamp()), null, List.of()));
        contexts.saveContext(context, request, response);
    }
}
