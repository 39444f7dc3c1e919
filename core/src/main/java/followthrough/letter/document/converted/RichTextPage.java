package followthrough.letter.document.converted;

/** The page of the web that is written. */
final class RichTextPage {

    private static final double TWIPS = 20;

    private final StringBuilder html = new StringBuilder("<!DOCTYPE html><html><body>");
    private final StringBuilder paragraph = new StringBuilder();
    private boolean bold;
    private boolean table;
    private boolean openTable;
    private boolean openRow;
    private boolean openCell;
    private int left;
    private int first;

    void write(String words, boolean strong) {
        if (strong != bold) paragraph.append(strong ? "<b>" : "</b>");
        bold = strong;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '<' -> paragraph.append("&lt;");
                case '>' -> paragraph.append("&gt;");
                case '&' -> paragraph.append("&amp;");
                default -> paragraph.append(c);
            }
        }
    }

    void breakLine() {
        paragraph.append("<br>");
    }

    void endParagraph() {
        if (!table) closeTable();
        if (bold) paragraph.append("</b>");
        if (!paragraph.isEmpty()) {
            if (table) openCell();
            html.append("<p style=\"margin-left:").append(left / TWIPS).append("pt;text-indent:");
            html.append(first / TWIPS).append("pt\">").append(paragraph).append("</p>\n");
        }
        paragraph.setLength(0);
        if (bold) paragraph.append("<b>");
    }

    /** What was said of paragraphs is over. */
    void forget() {
        left = 0;
        first = 0;
        table = false;
    }

    void indent(int twips) {
        left = twips;
    }

    void firstLine(int twips) {
        first = twips;
    }

    void inTable() {
        table = true;
    }

    void endCell() {
        table = true;
        openCell();
        endParagraph();
        html.append("</td>");
        openCell = false;
    }

    void endRow() {
        if (openCell) html.append("</td>");
        if (openRow) html.append("</tr>");
        openCell = false;
        openRow = false;
    }

    private void openCell() {
        if (openCell) return;
        if (!openTable) html.append("<table>");
        if (!openRow) html.append("<tr>");
        html.append("<td>");
        openTable = true;
        openRow = true;
        openCell = true;
    }

    private void closeTable() {
        if (!openTable) return;
        endRow();
        html.append("</table>");
        openTable = false;
    }

    String html() {
        endParagraph();
        table = false;
        closeTable();
        return html.append("</body></html>").toString();
    }
}
