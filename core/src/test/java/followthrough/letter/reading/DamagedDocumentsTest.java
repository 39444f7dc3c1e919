package followthrough.letter.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import followthrough.inspection.Authorities;
import followthrough.inspection.Frameworks;
import followthrough.letter.document.LetterUnreadable;
import followthrough.letter.document.MadePdf;
import followthrough.letter.document.Mailed;
import followthrough.letter.document.Written;
import followthrough.letter.reading.doubt.DoubtKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

/**
 * Thousands of damaged documents: each is read, or refused with a reason; none does anything else. They are alike, so that
 * every run takes the first of them, and one with {@code -Pthorough} ten thousand.
 */
class DamagedDocumentsTest {

    private static final int DOCUMENTS = Integer.getInteger("followthrough.damaged", 2_000);
    private static final long SEED = 20261124;

    private static final String LETTER = """
            5 May 2011

            Dear Ms Bell

            This letter tells of the inspection of contact, referral and assessment arrangements within Northmoor Council on 1 April 2011.

            Strengths

            - Duty workers answer calls within the hour:
            o by day
            o by night.

            Areas for development

            1. Chronologies are missing & files are thin.
            2. Supervision is not recorded. This was an area for development at the last inspection.

            Yours sincerely

            Tom Wren
            """;

    private final LetterReader reader = new LetterReader(Authorities.withDemo(), new Frameworks());
    private final Random random = new Random(SEED);

    /** The library complains of each of them. */
    @BeforeAll
    static void quiet() {
        for (var name : List.of("org.apache.pdfbox", "org.apache.fontbox")) {
            ((Logger) LoggerFactory.getLogger(name)).setLevel(Level.OFF);
        }
    }

    @Test
    @Timeout(300)
    void each_of_thousands_is_read_or_refused() throws IOException {
        var written = Written.of(LETTER, Set.of("Strengths"));
        var letter = new Mailed.File("Letter.docx", "application/octet-stream", written.docx());
        var sound = List.of(
                LETTER.getBytes(UTF_8),
                written.html(),
                written.docx(),
                written.odt(),
                MadePdf.of(LETTER),
                written.rtf(),
                Mailed.html(written.html()),
                Mailed.attached("The letter is attached.", List.of(letter)),
                Mailed.sentOn(LETTER, "> ").getBytes(UTF_8));
        for (var document : sound) assertThat(reader.read(document).findings()).isNotEmpty();
        int read = 0;
        Map<LetterUnreadable.Reason, Integer> refused = new EnumMap<>(LetterUnreadable.Reason.class);
        for (int i = 0; i < DOCUMENTS; i++) {
            var damaged = damaged(sound.get(i % sound.size()), sound.get(random.nextInt(sound.size())));
            try {
                reader.read(damaged);
                read++;
            } catch (LetterUnreadable unreadable) {
                refused.merge(unreadable.reason(), 1, Integer::sum);
            } catch (RuntimeException | Error fault) {
                throw new AssertionError("document " + i + " of seed " + SEED, fault);
            }
        }
        System.out.println("of " + DOCUMENTS + " damaged documents " + read + " were read, refused: " + refused);
        assertThat(read).isGreaterThan(DOCUMENTS / 10);
        assertThat(refused.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(DOCUMENTS - read);
    }

    @Test
    void a_pdf_that_lost_its_end_is_never_taken_for_the_whole() {
        var whole = MadePdf.of(LETTER);
        var end = new String(whole, ISO_8859_1).lastIndexOf("%%EOF");

        assertThat(reader.read(whole).warnings()).noneMatch(warning -> warning.kind() == DoubtKind.CUT_OFF);
        assertThat(reader.read(Arrays.copyOf(whole, end)).warnings())
                .anyMatch(warning -> warning.kind() == DoubtKind.CUT_OFF);
    }

    /** Half of the packed ones are damaged inside, where damage to the package would hide it. */
    private byte[] damaged(byte[] document, byte[] other) throws IOException {
        if (document[0] != 'P' || document[1] != 'K' || random.nextBoolean()) return hurt(document, other);
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        var names = List.copyOf(parts.keySet());
        var name = names.get(random.nextInt(names.size()));
        parts.put(
                name,
                random.nextInt(4) == 0
                        ? tagsShuffled("" + parts.get(name))
                        : new String(hurt(("" + parts.get(name)).getBytes(UTF_8), other), UTF_8));
        return Written.zip(parts);
    }

    /** Still XML, or nearly: one tag stands where another stood. */
    private String tagsShuffled(String xml) {
        var tags = xml.split("(?=<)");
        for (int i = 0; i < 3; i++) {
            int one = random.nextInt(tags.length);
            int two = random.nextInt(tags.length);
            var kept = tags[one];
            tags[one] = tags[two];
            tags[two] = kept;
        }
        return String.join("", tags);
    }

    private byte[] hurt(byte[] document, byte[] other) {
        if (document.length == 0) return document;
        var out = new ByteArrayOutputStream();
        int at = random.nextInt(document.length);
        int length = 1 + random.nextInt(Math.min(200, document.length - at));
        switch (random.nextInt(6)) {
            case 0 -> out.write(document, 0, at);
            case 1 -> {
                out.write(document, 0, at);
                out.write(document, at + length, document.length - at - length);
            }
            case 2 -> {
                out.write(document, 0, at + length);
                for (int i = random.nextInt(50); i >= 0; i--) out.write(document, at, length);
                out.write(document, at, document.length - at);
            }
            case 3 -> {
                out.write(document, 0, at);
                out.write(other, 0, random.nextInt(other.length));
                out.write(document, at, document.length - at);
            }
            default -> {
                var changed = Arrays.copyOf(document, document.length);
                for (int i = random.nextInt(12); i >= 0; i--)
                    changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
                out.writeBytes(changed);
            }
        }
        return out.toByteArray();
    }
}
