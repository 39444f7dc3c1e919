package followthrough.web.security;

import followthrough.people.signin.ClientAddress;
import followthrough.people.signin.SignInAttempt;
import followthrough.web.HostCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Where a try to come in comes from: a network address, and a browser that may have been here before. */
public record SignInDetails(
        @Nullable ClientAddress address, @Nullable String device) {

    private static final HostCookie DEVICE = new HostCookie("followthrough-device");

    public static SignInDetails of(HttpServletRequest request) {
        return new SignInDetails(
                ClientAddress.of(request.getRemoteAddr()).orElse(null),
                DEVICE.read(request).orElse(null));
    }

    static void remember(HttpServletRequest request, HttpServletResponse response, String device, Duration life) {
        DEVICE.write(request, response, device, life);
    }

    /** As somebody with this e-mail address, whatever was typed. */
    public SignInAttempt as(String email) {
        return new SignInAttempt(email, address, device);
    }

    @Override
    public String toString() {
        return "SignInDetails[" + address + "]"; // the device's secret has no business in a log
    }
}
