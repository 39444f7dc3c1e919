package followthrough.letter.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;

/** The same words as a mail that was saved, in the ways in which mail travels. */
public final class Mailed {

    private static final String HEAD = """
            Received: from mail.example by mail.example; Mon, 7 May 2012 09:00:00 +0100
            From: =?utf-8?Q?Ann_Bell?= <ann.bell@example.org>
            To: children@example.org
            Subject: Outcome of the inspection
            Date: Mon, 7 May 2012 09:00:00 +0100
            MIME-Version: 1.0
            """;

    /** A file with its type. */
    public static final class File {

        private final String name;
        private final String type;
        private final byte[] content;

        public File(String name, String type, byte[] content) {
            this.name = name;
            this.type = type;
            this.content = content;
        }

        public byte[] content() {
            return content;
        }
    }

    public static byte[] quotedPrintable(String text) {
        return mail("Content-Type: text/plain; charset=\"utf-8\"\nContent-Transfer-Encoding: quoted-printable\n\n"
                + coded(text));
    }

    public static byte[] base64(String text, String charset) {
        var bytes = text.getBytes(java.nio.charset.Charset.forName(charset));
        return mail("Content-Type: text/plain; charset=" + charset + "\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(bytes));
    }

    /** Plain words that say little, and the page of the web that says all. */
    public static byte[] html(byte[] page) {
        return mail("Content-Type: multipart/alternative;\n boundary=\"=_b 1\"\n\nFor old programs\n--=_b 1\n"
                + "Content-Type: text/plain\n\nSee the other part\n--=_b 1\n"
                + "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(page) + "\n--=_b 1--\n");
    }

    public static byte[] attached(String note, List<File> files) {
        var mail = new StringBuilder("Content-Type: multipart/mixed; boundary=out\n\n--out\n"
                + "Content-Type: text/plain; charset=utf-8; format=flowed\n\n" + note + "\n");
        for (var file : files) {
            mail.append("--out\nContent-Type: %s; name=\"%s\"\n".formatted(file.type, file.name))
                    .append("Content-Disposition: attachment;\n filename*=utf-8''%s\n"
                            .formatted(file.name.replace(" ", "%20")))
                    .append("Content-Transfer-Encoding: base64\n\n")
                    .append(Base64.getMimeEncoder().encodeToString(file.content))
                    .append('\n');
        }
        return mail(mail.append("--out--\n").toString());
    }

    /** As a program quotes what somebody sends on. */
    public static String sentOn(String text, String sign) {
        return "Please see below.\n\n-----Original Message-----\nFrom: Ann Bell\nSent: 7 May 2012 09:00\n"
                + "To: Children\nSubject: FW: Outcome\n\n"
                + text.lines().map(line -> (sign + line).stripTrailing()).reduce("", (a, b) -> a + b + "\n");
    }

    private static byte[] mail(String body) {
        return (HEAD + body).replace("\n", "\r\n").getBytes(ISO_8859_1);
    }

    private static String coded(String text) {
        var coded = new StringBuilder();
        int column = 0;
        for (byte b : text.getBytes(UTF_8)) {
            var written = b == '\n'
                    ? "\n"
                    : b >= ' ' && b != '=' ? new String(new byte[] {b}, US_ASCII) : "=%02X".formatted(b & 0xFF);
            if (column + written.length() > 74) {
                coded.append("=\n");
                column = 0;
            }
            coded.append(written);
            column = b == '\n' ? 0 : column + written.length();
        }
        return coded.toString();
    }

    private Mailed() {}
}
