package followthrough.plan.sheet;

import java.util.List;

/**
 * All words of an office file, for whoever looks for something in them.
 *
 * @param texts of a workbook one for each sheet, and one for what stands beside the cells; else a single one
 * @param whole false where more stands in the file than was read, such as another file within it
 * @param pictures whether there are pictures in it that are large enough to show words
 */
public record PackedWords(List<String> texts, boolean whole, boolean pictures) {

    public PackedWords {
        texts = List.copyOf(texts);
    }
}
