package followthrough.letter.document.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One part of a mail with its headers, decoded when asked (RFC 2045 to 2047, 2231, 3676).
 *
 * @param headers by their names in small letters
 * @param body as it stands in the mail, a character for each byte
 */
record MailPart(Map<String, String> headers, String body) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int MOST_HEADERS = 500;

    static MailPart of(String raw) {
        Map<String, String> headers = new LinkedHashMap<>();
        int at = 0;
        String last = null;
        while (at < raw.length() && headers.size() < MOST_HEADERS) {
            int end = raw.indexOf('\n', at);
            var line = raw.substring(at, end < 0 ? raw.length() : end).stripTrailing();
            at = end < 0 ? raw.length() : end + 1;
            if (line.isEmpty()) break;
            int colon = line.indexOf(':');
            if (last != null && Character.isWhitespace(line.charAt(0))) {
                headers.merge(last, " " + line.strip(), String::concat);
            } else if (colon > 0) {
                last = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                headers.putIfAbsent(last, line.substring(colon + 1).strip());
            }
        }
        return new MailPart(headers, raw.substring(at));
    }

    String type() {
        var type = HeaderValue.of(headers.getOrDefault("content-type", "text/plain"))
                .value();
        return type.isEmpty() ? "text/plain" : type;
    }

    boolean isSeveral() {
        return type().startsWith("multipart/") && boundary() != null;
    }

    /** Words to be read, and no file that happens to hold some. */
    boolean isWords() {
        return (type().equals("text/plain") || type().equals("text/html")) && !isAttached();
    }

    boolean isMail() {
        return type().equals("message/rfc822");
    }

    private boolean isAttached() {
        var disposition = HeaderValue.of(headers.getOrDefault("content-disposition", ""));
        return disposition.value().equals("attachment") || disposition.parameter("filename") != null;
    }

    List<MailPart> parts() {
        List<MailPart> parts = new ArrayList<>();
        var mark = "--" + boundary();
        int open = -1;
        for (int at = 0; at < body.length(); ) {
            int end = body.indexOf('\n', at);
            int next = end < 0 ? body.length() : end + 1;
            if (body.startsWith(mark, at)) {
                if (open >= 0) parts.add(of(body.substring(open, at)));
                open = next;
                if (body.startsWith("--", at + mark.length())) return parts;
            }
            at = next;
        }
        if (open >= 0) parts.add(of(body.substring(open)));
        return parts;
    }

    private @Nullable String boundary() {
        return HeaderValue.of(headers.getOrDefault("content-type", "")).parameter("boundary");
    }

    byte[] content() {
        return switch (headers.getOrDefault("content-transfer-encoding", "").toLowerCase(Locale.ROOT)) {
            case "base64" -> TransferEncoding.base64(body);
            case "quoted-printable" -> TransferEncoding.quotedPrintable(body);
            default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    String text() {
        var type = HeaderValue.of(headers.getOrDefault("content-type", ""));
        var text = decoded(content(), type.parameter("charset")).replace("\r\n", "\n");
        boolean flowed = "flowed".equalsIgnoreCase(Objects.requireNonNullElse(type.parameter("format"), ""));
        return flowed ? unfolded(text, "yes".equalsIgnoreCase(type.parameter("delsp"))) : text;
    }

    /** A line that ends in a space goes on in the next one, but for the mark of a signature. */
    private static String unfolded(String text, boolean withoutSpace) {
        var joined = new StringBuilder();
        for (var line : text.split("\n", -1)) {
            boolean goesOn = line.endsWith(" ") && !line.equals("-- ");
            joined.append(goesOn && withoutSpace ? line.substring(0, line.length() - 1) : line);
            if (!goesOn) joined.append('\n');
        }
        return joined.toString();
    }

    /** Windows' characters are what is meant by Latin 1, and often by nothing. */
    static String decoded(byte[] bytes, @Nullable String charset) {
        var named = charset(charset);
        if (named != null) return new String(bytes, named);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(bytes, WINDOWS);
        }
    }

    private static @Nullable Charset charset(@Nullable String name) {
        if (name == null) return null;
        try {
            var named = Charset.forName(name.strip());
            if (named.equals(StandardCharsets.US_ASCII) || named.equals(StandardCharsets.UTF_8)) return null;
            return named.equals(StandardCharsets.ISO_8859_1) ? WINDOWS : named;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    String name(String otherwise) {
        var named =
                HeaderValue.of(headers.getOrDefault("content-disposition", "")).parameter("filename");
        if (named == null)
            named = HeaderValue.of(headers.getOrDefault("content-type", "")).parameter("name");
        if (named == null) named = headers.get("subject");
        var plain = named == null
                ? ""
                : TransferEncoding.words(named)
                        .replaceAll("[\\p{Cntrl}\\s]+", " ")
                        .strip();
        return plain.isEmpty() ? otherwise : plain.substring(0, Math.min(plain.length(), 120));
    }
}
