package followthrough.people.signin;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The network address that somebody comes from. Only what is an address by its letters becomes one: no name is ever
 * looked up, and nothing else that was sent is stored.
 */
public record ClientAddress(InetAddress value) {

    private static final String OCTET = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern VERSION_4 = Pattern.compile(OCTET + "(\\." + OCTET + "){3}");
    private static final Pattern VERSION_6 = Pattern.compile("[0-9a-fA-F:]{2,39}|[0-9a-fA-F:]{2,30}[0-9.]{7,15}");

    /** Who hands out addresses of version 6 gives each subscriber at least this many bytes. */
    private static final int BYTES_OF_A_SUBSCRIBER = 8;

    public static Optional<ClientAddress> of(String typed) {
        var looksLikeOne = VERSION_4.matcher(typed).matches()
                || (typed.contains(":") && VERSION_6.matcher(typed).matches());
        if (!looksLikeOne) return Optional.empty();
        try {
            return Optional.of(new ClientAddress(InetAddress.getByName(typed)));
        } catch (UnknownHostException none) {
            return Optional.empty();
        }
    }

    /** What is slowed: everything that one subscriber can call their own. */
    String subscriber() {
        if (!(value instanceof Inet6Address)) return toString();
        var network = Arrays.copyOf(Arrays.copyOf(value.getAddress(), BYTES_OF_A_SUBSCRIBER), 16);
        try {
            return InetAddress.getByAddress(network).getHostAddress() + "/64";
        } catch (UnknownHostException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Override
    public String toString() {
        return value.getHostAddress();
    }
}
