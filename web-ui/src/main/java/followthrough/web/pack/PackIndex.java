package followthrough.web.pack;

import followthrough.pack.PackCommand;
import followthrough.pack.PackKind;
import followthrough.pack.PackManifest;
import followthrough.pack.PackManifest.Listed;
import followthrough.shared.Body;
import followthrough.web.Messages;
import followthrough.web.file.FileSize;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The page within a pack, which opens from a folder in any browser. */
@Component
class PackIndex {

    private static final Set<PackKind> LETTER =
            EnumSet.of(PackKind.LETTER, PackKind.LETTER_DOCUMENT, PackKind.LETTER_FACTS);

    private static final Set<PackKind> STATEMENT =
            EnumSet.of(PackKind.STATEMENT, PackKind.STATEMENT_FACTS, PackKind.PAPER);

    private static final Set<PackKind> RECORD = EnumSet.of(PackKind.ACTS, PackKind.ACTS_SINCE, PackKind.PEOPLE);

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Messages words;

    PackIndex(Messages words) {
        this.words = words;
    }

    byte[] page(PackManifest manifest) {
        var html = new StringOutput();
        templates.render(
                "pack/index.jte",
                Map.of(
                        "manifest",
                        manifest,
                        "sight",
                        sight(manifest),
                        "sections",
                        sections(manifest),
                        "command",
                        PackCommand.line(manifest),
                        "words",
                        words),
                html);
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String sight(PackManifest manifest) {
        return words.body(new Body(manifest.sight()));
    }

    private List<PackSection> sections(PackManifest manifest) {
        var sections = new ArrayList<PackSection>();
        add(sections, words.text("pack.section.letter"), manifest, kind(LETTER));
        add(
                sections,
                words.text("pack.section.statement"),
                manifest,
                entry -> STATEMENT.contains(entry.kind()) && entry.about().equals(manifest.inspection()));
        for (var area : manifest.entries())
            if (area.kind() == PackKind.AREA)
                add(
                        sections,
                        words.text("pack.section.area", area.about(), Objects.requireNonNullElse(area.title(), "")),
                        manifest,
                        entry -> entry.path().startsWith("areas/")
                                && entry.about().equals(area.about()));
        add(sections, words.text("pack.section.evidence"), manifest, kind(EnumSet.of(PackKind.EVIDENCE_FILE)));
        add(sections, words.text("pack.section.record"), manifest, kind(RECORD));
        return sections;
    }

    private static Predicate<Listed> kind(Set<PackKind> kinds) {
        return entry -> kinds.contains(entry.kind());
    }

    private void add(List<PackSection> sections, String title, PackManifest manifest, Predicate<Listed> which) {
        var lines = manifest.entries().stream().filter(which).map(this::line).toList();
        if (!lines.isEmpty()) sections.add(new PackSection(title, lines));
    }

    private PackLine line(Listed entry) {
        var number = Objects.requireNonNullElse(entry.number(), 0);
        var title = Objects.requireNonNullElse(entry.title(), "");
        return new PackLine(
                entry.path(),
                words.text("pack.kind." + entry.kind(), number, title),
                FileSize.of(entry.size(), words),
                entry.sha256());
    }
}
