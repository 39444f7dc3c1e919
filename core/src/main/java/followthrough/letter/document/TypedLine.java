package followthrough.letter.document;

/**
 * A line of a plain text with its place, from which one can tell what belongs to the pages.
 *
 * @param row the number of the line in the text, empty ones counted
 * @param page how many form feeds stand before it
 * @param numbersBefore page numbers that stood alone between it and the line above
 */
record TypedLine(Line line, int row, int page, int numbersBefore) {

    String text() {
        return line.text();
    }

    String withoutNumbers() {
        return line.text().replaceAll("\\d+", "0").replaceAll("\\s+", " ");
    }
}
