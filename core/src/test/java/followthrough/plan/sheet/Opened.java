package followthrough.plan.sheet;

import followthrough.sandbox.Sandbox;
import followthrough.shared.ByteSource;

/** Tables as they are read in the product; workbooks here in the same process, which is quicker to test. */
final class Opened {

    private static final SheetOpening OPENING = new SheetOpening(new Sandbox());

    static Sheet sheet(byte[] bytes) {
        boolean packed = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
        return packed
                ? SheetColumns.mostLikely(SheetReading.read(bytes)).orElseThrow()
                : OPENING.read(ByteSource.of(bytes));
    }

    private Opened() {}
}
