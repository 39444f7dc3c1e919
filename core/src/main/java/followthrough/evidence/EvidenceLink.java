package followthrough.evidence;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An address of the web that may be shown as a link: http or https, with a host, and without a name and password in it,
 * behind which another host could hide.
 */
public record EvidenceLink(String address, String host) {

    private static final int LONGEST = 2_000;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    public static Optional<EvidenceLink> of(String typed) {
        if (typed.length() > LONGEST) return Optional.empty();
        try {
            var address = new URI(typed);
            var scheme = address.getScheme();
            var host = address.getHost();
            if (scheme == null || host == null || address.getRawUserInfo() != null) return Optional.empty();
            if (!SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) return Optional.empty();
            return Optional.of(new EvidenceLink(address.toASCIIString(), host.toLowerCase(Locale.ROOT)));
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
