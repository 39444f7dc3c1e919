package followthrough.plan.sheet;

import followthrough.sandbox.AnsweredNo;
import followthrough.sandbox.ObstacleStream;
import followthrough.sandbox.Sandbox;
import followthrough.sandbox.Sandbox.Queue;
import followthrough.sandbox.WorkAbandoned;
import followthrough.shared.ByteSource;
import followthrough.shared.Refused;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Opens tables of unknown origin: workbooks and Word documents in a process of their own; a plain text with commas
 * stays here, there is nothing in it that could unfold.
 */
@Component
public class SheetOpening {

    /** In bytes: of larger files nobody reads all words. */
    private static final long LARGEST_OF_WORDS = 40L * 1024 * 1024;

    private static final Duration DEADLINE = Duration.ofSeconds(30);
    private static final int MOST_TEXTS = 1_000;
    private static final byte[] PACKED = {'P', 'K'};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Sandbox sandbox;

    SheetOpening(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    /** The table that looks most like an action plan; throws {@link Refused} at the field "file" with the reason. */
    public Sheet read(ByteSource file) {
        return SheetColumns.mostLikely(tables(file)).orElseThrow(() -> SheetLimits.refused("sheetEmpty"));
    }

    /** All tables or sheets with anything in them, in the order of the file; throws as {@link #read}. */
    public List<Sheet> tables(ByteSource file) {
        if (file.size() == 0) throw SheetLimits.refused("sheetEmpty");
        if (file.size() > SheetLimits.LARGEST) throw SheetLimits.refused("sheetTooLarge");
        try {
            var beginning = file.beginning(OLD_OFFICE.length);
            if (Arrays.equals(beginning, OLD_OFFICE)) throw SheetLimits.refused("sheetOldOffice");
            return Arrays.equals(PACKED, Arrays.copyOf(beginning, PACKED.length)) ? apart(file) : List.of(text(file));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** All words of an office file; throws {@link Refused} at the field "file" where they cannot be read. */
    public PackedWords words(ByteSource file) {
        if (file.size() > LARGEST_OF_WORDS) throw SheetLimits.refused("sheetTooLarge");
        return asked(() -> sandbox.run(Queue.READING, DEADLINE, PackedWordsWork.class, (request, answer) -> {
            Sandbox.send(file, request);
            if (answer.readBoolean()) return words(answer);
            throw new AnsweredNo(SheetLimits.refused("sheetUnreadable"));
        }));
    }

    private static PackedWords words(DataInputStream answer) throws IOException {
        var whole = answer.readBoolean();
        var pictures = answer.readBoolean();
        var texts = new ArrayList<String>();
        int left = 4 * WordsOfParts.MOST;
        for (int more = ObstacleStream.bounded(answer.readInt(), MOST_TEXTS); more > 0; more--) {
            int length = ObstacleStream.bounded(answer.readInt(), left);
            left -= length;
            texts.add(new String(answer.readNBytes(length), StandardCharsets.UTF_8));
        }
        return new PackedWords(texts, whole, pictures);
    }

    private List<Sheet> apart(ByteSource file) {
        return asked(() -> sandbox.run(Queue.READING, DEADLINE, SheetWork.class, (request, answer) -> {
            Sandbox.send(file, request);
            return answered(answer);
        }));
    }

    private static <T> T asked(Supplier<T> work) {
        try {
            return work.get();
        } catch (WorkAbandoned abandoned) {
            throw SheetLimits.refused(
                    switch (abandoned.reason()) {
                        case BUSY -> "sheetsBeingRead";
                        case TOO_DEMANDING -> "sheetTooDemanding";
                    });
        }
    }

    private static List<Sheet> answered(DataInputStream answer) throws IOException {
        if (answer.readBoolean()) return SheetStream.readAll(answer);
        throw new AnsweredNo(new Refused(ObstacleStream.read(answer)));
    }

    private static Sheet text(ByteSource file) throws IOException {
        var bytes = file.beginning((int) SheetLimits.LARGEST);
        try {
            var sheet = CsvReading.read(bytes);
            if (sheet.rows().isEmpty()) throw SheetLimits.refused("sheetEmpty");
            return sheet;
        } catch (IOException torn) {
            throw SheetLimits.refused("sheetUnreadable");
        }
    }
}
