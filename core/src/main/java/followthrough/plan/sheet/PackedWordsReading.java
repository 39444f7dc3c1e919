package followthrough.plan.sheet;

import followthrough.sandbox.OpensUntrusted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;

/**
 * Reads whatever words there are in an office file, also those that a reader does not see: heads and feet of pages,
 * remarks, what was struck out, every sheet, what tables and charts were made from. What may be left out is listed
 * here; where there is any other part, the file was not read as a whole.
 */
@OpensUntrusted
final class PackedWordsReading {

    /** In bytes as it is packed: smaller pictures are logos and signs. */
    private static final long LARGE_PICTURE = 50_000;

    private static final Pattern PICTURES = Pattern.compile("(?:(?:(?:word|xl|ppt)/)?media|pictures)/[^/]+"
            + "\\.(?:png|jpe?g|jfif|gif|bmp|tiff?|webp|ico|wdp|hdp|emf|wmf|emz|wmz|svg|svm)");
    /** Without words of anybody's: lists of parts, signatures, fonts, settings of printers and of programs. */
    private static final Pattern HARMLESS =
            Pattern.compile("(?:.+/)?|\\[content_types]\\.xml|(?:.*/)?_rels/[^/]*\\.rels|mimetype|manifest\\.rdf"
                    + "|(?:meta-inf|_xmlsignatures|docmetadata|customui|usercustomization)/.+"
                    + "|(?:configurations2|thumbnails|fonts)/.+"
                    + "|docprops/(?:app\\.xml|thumbnail\\.[a-z]+)|layout-cache|(?:object ?\\d+/)?settings\\.xml"
                    + "|(?:word|xl|ppt)/(?:.+/)?(?:fonts|printersettings|theme)/.+|(?:.+/)?itemprops\\d*\\.xml"
                    + "|xl/(?:styles|calcchain)\\.xml");

    /** Held back for the cells, which say where each of its words stands. */
    private static final String SHARED = "xl/sharedstrings.xml";

    private static final Pattern SHEETS = Pattern.compile("xl/(?:work|macro|dialog)sheets/.+");

    /** Drawings of an old kind, which are not always XML. */
    private static final Pattern LOOSE = Pattern.compile("(?:word|xl|ppt)/.+\\.vml");

    /** One value behind the other, without a sentence round them. */
    private static final Pattern FIELDS = Pattern.compile("(?:customxml|docprops)/.+");

    private static final Pattern TEXTS = Pattern.compile("(?:word|xl|ppt|customxml)/.+\\.xml"
            + "|docprops/(?:core|custom)\\.xml|(?:object ?\\d+/)?(?:content|styles|meta)\\.xml");

    private static final Pattern MAIN =
            Pattern.compile("word/document\\d*\\.xml|xl/workbook\\d*\\.xml|ppt/presentation\\d*\\.xml|content\\.xml");

    private final WordsOfParts words = new WordsOfParts();
    private final Set<String> known = new HashSet<>();
    private boolean whole = true;

    static PackedWords read(byte[] bytes) throws IOException, OpenXML4JException {
        return new PackedWordsReading().all(bytes);
    }

    private PackedWords all(byte[] bytes) throws IOException, OpenXML4JException {
        try (var zip = SheetReading.zip(bytes)) {
            var entries = Collections.list(zip.getEntries());
            if (entries.stream().noneMatch(entry -> MAIN.matcher(name(entry)).matches()))
                throw new IOException("no office file");
            var texts = new ArrayList<String>();
            if (entries.stream().anyMatch(entry -> name(entry).startsWith("xl/workbook"))) {
                texts.addAll(WorkbookWords.read(bytes, words, known));
                known.add(SHARED);
            }
            for (var entry : entries) beside(zip, entry);
            if (words.isAnyLeft()) texts.add(words.taken());
            return new PackedWords(
                    texts, whole && !words.isFull(), entries.stream().anyMatch(PackedWordsReading::isLargePicture));
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
    }

    /** A part of which nothing is known may hold anything. */
    private void beside(ZipFile zip, ZipArchiveEntry entry) throws IOException, XMLStreamException {
        var name = name(entry);
        if (known.contains(name)
                || HARMLESS.matcher(name).matches()
                || PICTURES.matcher(name).matches()) return;
        var isLoose = LOOSE.matcher(name).matches();
        if (SHEETS.matcher(name).matches() || !(isLoose || TEXTS.matcher(name).matches())) {
            whole = false;
            return;
        }
        try (var content = zip.getInputStream(entry)) {
            words.add(content, FIELDS.matcher(name).matches());
        } catch (XMLStreamException damaged) {
            if (!isLoose) throw damaged;
            whole = false;
        }
    }

    private static boolean isLargePicture(ZipArchiveEntry entry) {
        return PICTURES.matcher(name(entry)).matches() && entry.getCompressedSize() > LARGE_PICTURE;
    }

    private static String name(ZipArchiveEntry entry) {
        return entry.getName().toLowerCase(Locale.ROOT);
    }
}
