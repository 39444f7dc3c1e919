package followthrough.stamp;

import followthrough.audit.WitnessFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the time stamps in a witness file are over its lines, and made by whom one trusts; asks nobody. */
public final class StampCheck {

    /**
     * Tells what was found.
     *
     * @param certificate of the authority, or of whoever vouches for it; without one nobody can say who made them
     * @return whether every stamp holds
     */
    public static boolean tell(Path witnessFile, Optional<Path> certificate, PrintStream out) throws IOException {
        var stamps = new WitnessFile(witnessFile).stamps();
        var trusted = certificate.isPresent() ? certificates(certificate.get()) : List.<X509Certificate>of();
        var isWhole = true;
        for (var stamp : stamps) {
            var fault = fault(stamp, trusted);
            if (fault.isEmpty()) continue;
            isWhole = false;
            out.printf(
                    "  line %d of the witness file: the time stamp of %s %s%n", stamp.line(), stamp.day(), fault.get());
        }
        var by =
                trusted.isEmpty() ? "who made them is not checked without --tsa=CERTIFICATE" : "checked by certificate";
        if (!stamps.isEmpty() || !trusted.isEmpty()) out.printf("%,d time stamps: %s.%n", stamps.size(), by);
        return isWhole;
    }

    private static Optional<String> fault(WitnessFile.Stamped stamp, List<X509Certificate> trusted) throws IOException {
        try {
            var token = StampToken.read(stamp.token().beginning(StampAuthority.LARGEST_REPLY));
            if (!token.isOverSomeOf(stamp.lines())) return Optional.of("is not over the heads of that day.");
            token.mustBeTrusted(trusted);
            return Optional.empty();
        } catch (NotStamped none) {
            return Optional.of(
                    none.reason() == NotStamped.Reason.NO_REPLY
                            ? "cannot be read."
                            : "was not made by a certificate that was valid then and is trusted.");
        }
    }

    /** One or several, as PEM or DER. */
    static List<X509Certificate> certificates(Path file) throws IOException {
        var found = new ArrayList<X509Certificate>();
        try (var stream = Files.newInputStream(file)) {
            for (var one : CertificateFactory.getInstance("X.509").generateCertificates(stream))
                if (one instanceof X509Certificate known) found.add(known);
        } catch (CertificateException none) {
            throw new IOException("there is no certificate in " + file, none);
        }
        if (found.isEmpty()) throw new IOException("there is no certificate in " + file);
        return found;
    }

    private StampCheck() {}
}
