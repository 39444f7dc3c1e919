package followthrough.plan.sheet;

import followthrough.sandbox.OpensUntrusted;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;

/** What the stored value of a cell means: a shared text, a day, a percentage, a number. */
@OpensUntrusted
final class WorkbookCells {

    private final ReadOnlySharedStringsTable strings;
    private final StylesTable styles;
    private final boolean from1904;
    private final BitSet used = new BitSet();

    WorkbookCells(ReadOnlySharedStringsTable strings, StylesTable styles, boolean from1904) {
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
    }

    /**
     * The cell as text.
     *
     * @param type the cell's own: "s" shared, "str" and "inlineStr" text, "b" yes or no, "e" error, else a number
     * @param style its number, empty for none
     */
    String text(String type, String style, String value) {
        return switch (type) {
            case "s" -> shared(Integer.parseInt(value.strip()));
            case "str", "inlineStr" -> value;
            case "b" -> value.equals("1") ? "yes" : "no";
            case "e" -> "";
            default -> number(style, value);
        };
    }

    private String shared(int number) {
        used.set(number);
        return strings.getItemAt(number).getString();
    }

    /** Shared texts that no cell showed so far, such as what was left behind by deleted rows. */
    List<String> unused() {
        var found = new ArrayList<String>();
        try {
            for (int i = used.nextClearBit(0); ; i = used.nextClearBit(i + 1))
                found.add(strings.getItemAt(i).getString());
        } catch (IllegalStateException beyondTheLast) { // what the file says of their number may be wrong
            return found;
        }
    }

    private String number(String style, String value) {
        if (value.isBlank()) return "";
        var number = new BigDecimal(value.strip());
        if (style.isEmpty()) return plain(number);
        var format = styles.getStyleAt(Integer.parseInt(style));
        var pattern = format == null ? null : format.getDataFormatString();
        if (pattern == null) return plain(number);
        if (DateUtil.isADateFormat(format.getDataFormat(), pattern) && DateUtil.isValidExcelDate(number.doubleValue()))
            return DateUtil.getLocalDateTime(number.doubleValue(), from1904)
                    .toLocalDate()
                    .toString();
        return pattern.contains("%") ? plain(number.movePointRight(2)) + "%" : plain(number);
    }

    /** Without the noise of binary fractions: 0.1 + 0.2 is 0.3. */
    private static String plain(BigDecimal number) {
        return number.round(new java.math.MathContext(12)).stripTrailingZeros().toPlainString();
    }
}
