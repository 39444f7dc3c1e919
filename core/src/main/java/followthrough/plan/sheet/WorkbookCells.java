package followthrough.plan.sheet;

import followthrough.sandbox.OpensUntrusted;
import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;

/** What the stored value of a cell means: a shared text, a day, a percentage, a number. */
@OpensUntrusted
final class WorkbookCells {

    private final ReadOnlySharedStringsTable strings;
    private final StylesTable styles;
    private final boolean from1904;

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
            case "s" -> strings.getItemAt(Integer.parseInt(value.strip())).getString();
            case "str", "inlineStr" -> value;
            case "b" -> value.equals("1") ? "yes" : "no";
            case "e" -> "";
            default -> number(style, value);
        };
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
