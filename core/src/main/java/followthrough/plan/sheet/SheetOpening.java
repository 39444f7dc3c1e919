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
import java.time.Duration;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/**
 * Opens tables of unknown origin: workbooks and Word documents in a process of their own; a plain text with commas
 * stays here, there is nothing in it that could unfold.
 */
@Component
public class SheetOpening {

    private static final Duration DEADLINE = Duration.ofSeconds(30);
    private static final byte[] PACKED = {'P', 'K'};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Sandbox sandbox;

    SheetOpening(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    /** Throws {@link Refused} at the field "file" with the reason. */
    public Sheet read(ByteSource file) {
        if (file.size() == 0) throw SheetLimits.refused("sheetEmpty");
        if (file.size() > SheetLimits.LARGEST) throw SheetLimits.refused("sheetTooLarge");
        try {
            var beginning = file.beginning(OLD_OFFICE.length);
            if (Arrays.equals(beginning, OLD_OFFICE)) throw SheetLimits.refused("sheetOldOffice");
            return Arrays.equals(PACKED, Arrays.copyOf(beginning, PACKED.length)) ? apart(file) : text(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private Sheet apart(ByteSource file) {
        try {
            return sandbox.run(Queue.READING, DEADLINE, SheetWork.class, (request, answer) -> {
                Sandbox.send(file, request);
                return answered(answer);
            });
        } catch (WorkAbandoned abandoned) {
            throw SheetLimits.refused(
                    switch (abandoned.reason()) {
                        case BUSY -> "sheetsBeingRead";
                        case TOO_DEMANDING -> "sheetTooDemanding";
                    });
        }
    }

    private static Sheet answered(DataInputStream answer) throws IOException {
        if (answer.readBoolean()) return SheetStream.read(answer);
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
