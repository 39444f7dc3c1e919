package followthrough.stamp;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** A time-stamping authority on this machine, with an issuer of its own, which can be made to fail in each way. */
final class TestAuthority implements AutoCloseable {

    enum Mood {
        WELL,
        OTHER_NONCE,
        OTHER_HASH,
        REFUSING,
        A_PAGE,
        NONSENSE,
        ENDLESS,
        SILENT,
        STOPPING_HALFWAY
    }

    private static final AtomicLong SERIALS = new AtomicLong(1);

    final X509Certificate issuer;
    final X509Certificate certificate;
    volatile Mood mood = Mood.WELL;
    private final KeyPair keys;
    private final HttpServer server;
    private final CountDownLatch closing = new CountDownLatch(1);

    TestAuthority(Instant validUntil) throws Exception {
        var issuing = keys();
        issuer = certificate(
                "CN=Issuer", issuing, "CN=Issuer", issuing, Instant.now().plus(Duration.ofDays(900)), true);
        keys = keys();
        certificate = certificate("CN=Issuer", issuing, "CN=Stamps", keys, validUntil, false);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    StampAuthority asked(X509Certificate... trusted) {
        return new StampAuthority(address(), List.of(trusted), Duration.ofSeconds(2));
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var asked = exchange.getRequestBody().readAllBytes();
            if (mood == Mood.SILENT) silentUntilItCloses();
            var type = mood == Mood.A_PAGE ? "text/html" : "application/timestamp-reply";
            exchange.getResponseHeaders().set("Content-Type", type);
            var reply = reply(asked);
            exchange.sendResponseHeaders(200, mood == Mood.ENDLESS ? 0 : reply.length);
            if (mood == Mood.ENDLESS) while (true) exchange.getResponseBody().write(reply);
            if (mood == Mood.STOPPING_HALFWAY) {
                exchange.getResponseBody().write(reply, 0, 10);
                exchange.getResponseBody().flush();
                silentUntilItCloses();
            }
            exchange.getResponseBody().write(reply);
        }
    }

    private byte[] reply(byte[] asked) {
        try {
            if (mood == Mood.A_PAGE) return "<p>Sign in first</p>".getBytes(StandardCharsets.UTF_8);
            if (mood == Mood.NONSENSE || mood == Mood.ENDLESS) return new byte[5000];
            var request = new TimeStampRequest(asked);
            var responding = new TimeStampResponseGenerator(tokens(), TSPAlgorithms.ALLOWED);
            if (mood == Mood.REFUSING)
                return responding
                        .generateRejectedResponse(new IllegalStateException("not today"))
                        .getEncoded();
            var serial = BigInteger.valueOf(SERIALS.incrementAndGet());
            return responding
                    .generate(mixedUp(request), serial, Date.from(Instant.now()))
                    .getEncoded();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private TimeStampRequest mixedUp(TimeStampRequest request) {
        var asking = new TimeStampRequestGenerator();
        asking.setCertReq(true);
        var hash = mood == Mood.OTHER_HASH ? new byte[32] : request.getMessageImprintDigest();
        var nonce = mood == Mood.OTHER_NONCE ? BigInteger.TEN : request.getNonce();
        return asking.generate(TSPAlgorithms.SHA256, hash, nonce);
    }

    private TimeStampTokenGenerator tokens() throws Exception {
        var digests = new JcaDigestCalculatorProviderBuilder().build();
        var tokens = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withECDSA", keys.getPrivate(), certificate),
                digests.get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
                new ASN1ObjectIdentifier("1.2.3.4.1"));
        tokens.addCertificates(new JcaCertStore(List.of(certificate)));
        return tokens;
    }

    private void silentUntilItCloses() {
        try {
            closing.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static KeyPair keys() throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        return generator.generateKeyPair();
    }

    private static X509Certificate certificate(
            String issuer, KeyPair issuing, String name, KeyPair keys, Instant until, boolean issues) throws Exception {
        var builder = new JcaX509v3CertificateBuilder(
                new X500Name(issuer),
                BigInteger.valueOf(SERIALS.incrementAndGet()),
                Date.from(Instant.now().minus(Duration.ofDays(400))),
                Date.from(until),
                new X500Name(name),
                keys.getPublic());
        if (issues) builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
        else
            builder.addExtension(
                    Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(issuing.getPrivate());
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }
}
