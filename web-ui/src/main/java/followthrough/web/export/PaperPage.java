package followthrough.web.export;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A paper as one page of the web that needs nothing beside it. */
final class PaperPage {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    static byte[] of(Paper paper) {
        var html = new StringOutput();
        TEMPLATES.render("export/paper.jte", Map.of("paper", paper), html);
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }

    private PaperPage() {}
}
