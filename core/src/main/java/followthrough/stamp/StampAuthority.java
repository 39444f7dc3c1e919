package followthrough.stamp;

import followthrough.shared.Sha256;
import followthrough.stamp.NotStamped.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;

/** An authority that is asked over HTTP. It is sent a hash, and never what the hash is of. */
final class StampAuthority {

    static final int LARGEST_REPLY = 100_000;
    private static final SecureRandom ONCE = new SecureRandom();

    private final URI address;
    private final Duration patience;
    private final Collection<X509Certificate> trusted;
    private final HttpClient client;

    StampAuthority(URI address, Collection<X509Certificate> trusted, Duration patience) {
        this.address = address;
        this.trusted = trusted;
        this.patience = patience;
        client = HttpClient.newBuilder().connectTimeout(patience).build();
    }

    StampToken stamp(String text) throws NotStamped {
        var asking = new TimeStampRequestGenerator();
        asking.setCertReq(true);
        var sha256 = Sha256.of(text);
        var request = asking.generate(TSPAlgorithms.SHA256, HexFormat.of().parseHex(sha256), new BigInteger(64, ONCE));
        var token = token(request, reply(request));
        token.mustBeTrusted(trusted);
        return token;
    }

    private static StampToken token(TimeStampRequest request, byte[] reply) throws NotStamped {
        TimeStampResponse response;
        try {
            response = new TimeStampResponse(reply);
        } catch (TSPException | IOException | RuntimeException none) { // whatever came was no reply
            throw new NotStamped(Reason.NO_REPLY, none);
        }
        try {
            response.validate(request);
        } catch (TSPException of) {
            throw new NotStamped(Reason.OF_ANOTHER, of);
        }
        var token = response.getTimeStampToken();
        if (token == null) throw new NotStamped(Reason.REFUSED, null);
        return new StampToken(Objects.requireNonNull(token));
    }

    private byte[] reply(TimeStampRequest request) throws NotStamped {
        try {
            var asked = HttpRequest.newBuilder(address)
                    .header("Content-Type", "application/timestamp-query")
                    .header("Accept", "application/timestamp-reply")
                    .timeout(patience)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(request.getEncoded()))
                    .build();
            var answer = client.sendAsync(asked, StampAuthority::reading);
            try {
                return accepted(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
            } finally {
                answer.cancel(true);
            }
        } catch (IOException | ExecutionException | TimeoutException none) {
            throw new NotStamped(Reason.NO_ANSWER, none);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new NotStamped(Reason.NO_ANSWER, stopping);
        }
    }

    /** So much and no more of it is ever held. */
    private static HttpResponse.BodySubscriber<byte[]> reading(HttpResponse.ResponseInfo head) {
        var bytes = new ByteArrayOutputStream();
        return HttpResponse.BodySubscribers.mapping(
                HttpResponse.BodySubscribers.ofByteArrayConsumer(part -> part.ifPresent(more -> add(bytes, more))),
                done -> bytes.toByteArray());
    }

    private static void add(ByteArrayOutputStream bytes, byte[] more) {
        if (bytes.size() + more.length > LARGEST_REPLY) throw new UncheckedIOException(new IOException("too much"));
        bytes.writeBytes(more);
    }

    private static byte[] accepted(HttpResponse<byte[]> answer) throws NotStamped {
        var type = answer.headers().firstValue("Content-Type").orElse("");
        if (answer.statusCode() != 200 || !type.startsWith("application/timestamp-reply"))
            throw new NotStamped(Reason.NO_REPLY, null);
        return answer.body();
    }
}
