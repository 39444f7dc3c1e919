package followthrough.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import followthrough.letter.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;

/** A letter of ours about an authority that does not exist, dated so that it looks recent. */
record SampleLetter(String name) {

    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    Upload visited(LocalDate first, LocalDate last) {
        return new Upload(name, "text/plain", text(first, last).getBytes(UTF_8));
    }

    Upload dated(LocalDate day, LocalDate first, LocalDate last) {
        var text = text(first, last).replace("{dated}", PRINTED.format(day));
        return new Upload(name, "text/plain", text.getBytes(UTF_8));
    }

    Upload printed(LocalDate first, LocalDate last) {
        return new Upload(name.replace(".txt", ".pdf"), "application/pdf", Typesetter.print(text(first, last)));
    }

    private String text(LocalDate first, LocalDate last) {
        try {
            var text = new ClassPathResource("demo/" + name).getContentAsString(UTF_8);
            return text.replace("{first}", PRINTED.format(first)).replace("{last}", PRINTED.format(last));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
