package followthrough.letter.document.mail;

import followthrough.sandbox.OpensUntrusted;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A mail taken apart: its own words, and what is attached to it.
 *
 * @param plain its own words, empty where it has none
 * @param html the same as a page of the web, empty where it has none
 */
@OpensUntrusted
public record Mail(String plain, String html, List<Attached> attached) {

    /** A file that came with it, or another mail. */
    public static final class Attached {

        private final String name;
        private final byte[] content;

        Attached(String name, byte[] content) {
            this.name = name;
            this.content = content;
        }

        public String name() {
            return name;
        }

        public byte[] content() {
            return content;
        }
    }

    /** Parts within parts; nobody forwards that often. */
    private static final int DEEPEST = 12;

    private static final int MOST_PARTS = 200;

    public Mail {
        attached = List.copyOf(attached);
    }

    public static Mail of(byte[] message) {
        var taken = new Taken();
        taken.apart(MailPart.of(new String(message, StandardCharsets.ISO_8859_1)), 0);
        return new Mail(taken.plain.toString().strip(), taken.html.toString().strip(), taken.attached);
    }

    /** What was found so far, in the order of the mail. */
    private static final class Taken {
        final StringBuilder plain = new StringBuilder();
        final StringBuilder html = new StringBuilder();
        final List<Attached> attached = new ArrayList<>();
        int parts;

        void apart(MailPart part, int depth) {
            if (++parts > MOST_PARTS || depth > DEEPEST) return;
            if (part.isSeveral()) {
                for (var each : part.parts()) apart(each, depth + 1);
            } else if (part.isWords()) {
                (part.type().equals("text/html") ? html : plain)
                        .append(part.text())
                        .append('\n');
            } else if (part.isMail()) {
                attached.add(new Attached(part.name("message"), part.content()));
            } else {
                attached.add(new Attached(part.name("attachment"), part.content()));
            }
        }
    }
}
