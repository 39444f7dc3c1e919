package followthrough.plan.sheet;

import followthrough.sandbox.OpensUntrusted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;

/**
 * Reads whatever words there are in an office file, also those that a reader does not see: heads and feet of pages,
 * remarks, what was struck out, every sheet.
 */
@OpensUntrusted
final class PackedWordsReading {

    /** In bytes as it is packed: smaller pictures are logos and signs. */
    private static final long LARGE_PICTURE = 50_000;

    private static final Pattern PICTURES = Pattern.compile("(?:word|xl|ppt)/media/.+|pictures/.+|media/.+");
    private static final Pattern WITHIN =
            Pattern.compile("(?:word|xl|ppt)/embeddings/.+|object ?\\d+/content.xml|objectreplacements/.+");
    private static final Pattern TEXTS =
            Pattern.compile("word/(?:document|header\\d*|footer\\d*|comments|footnotes|endnotes)\\.xml"
                    + "|ppt/(?:slides|notesslides|comments)/[^/]+\\.xml"
                    + "|xl/(?:comments|threadedcomments|drawings)[^.]*\\.xml|xl/[^/]*comments[^/]*\\.xml"
                    + "|docprops/(?:core|custom)\\.xml|(?:content|styles|meta)\\.xml");

    static PackedWords read(byte[] bytes) throws IOException, OpenXML4JException {
        try (var zip = SheetReading.zip(bytes)) {
            var entries = Collections.list(zip.getEntries());
            var words = new WordsOfParts();
            var texts = new ArrayList<String>();
            if (entries.stream().anyMatch(entry -> name(entry).equals("xl/workbook.xml")))
                texts.addAll(WorkbookWords.read(bytes, words));
            beside(zip, entries, words);
            if (words.isAnyLeft()) texts.add(words.taken());
            return new PackedWords(
                    texts,
                    !words.isFull()
                            && entries.stream()
                                    .noneMatch(
                                            entry -> WITHIN.matcher(name(entry)).matches()),
                    entries.stream().anyMatch(PackedWordsReading::isLargePicture));
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
    }

    private static void beside(ZipFile zip, List<ZipArchiveEntry> entries, WordsOfParts words)
            throws IOException, XMLStreamException {
        var found = false;
        for (var entry : entries) {
            if (!TEXTS.matcher(name(entry)).matches()) continue;
            found = true;
            try (var content = zip.getInputStream(entry)) {
                words.add(content);
            }
        }
        if (!found) throw new IOException("no office file");
    }

    private static boolean isLargePicture(ZipArchiveEntry entry) {
        return PICTURES.matcher(name(entry)).matches() && entry.getCompressedSize() > LARGE_PICTURE;
    }

    private static String name(ZipArchiveEntry entry) {
        return entry.getName().toLowerCase(Locale.ROOT);
    }

    private PackedWordsReading() {}
}
