package followthrough.web.people;

import followthrough.people.signin.HandingOver;
import followthrough.shared.PersonId;
import followthrough.web.DateFormats;
import followthrough.web.Messages;
import followthrough.workflow.mail.MailContent;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where a link for a password leads, and the mail that brings it. */
@Component
class LinkLetters {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final DateFormats dates;
    private final Messages words;
    private final String address;

    LinkLetters(DateFormats dates, Messages words, @Value("${followthrough.address}") String address) {
        this.dates = dates;
        this.words = words;
        this.address = address;
    }

    /** As seen from the browser of whoever is shown it and hands it on. */
    String shown(String secret) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/set-password/{secret}")
                .buildAndExpand(secret)
                .toUriString();
    }

    /** It leads to where people reach Followthrough, whatever address the one who had it sent came by. */
    MailContent letter(PersonId sentBy, String secret) {
        var link = address + "/set-password/" + secret;
        var until = dates.day(dates.today().plusDays(HandingOver.LASTS.toDays()));
        var subject = words.text("linkMail.subject");
        var text = words.text("linkMail.text", words.name(sentBy), until);
        var html = new StringOutput();
        templates.render("people/link-mail.jte", Map.of("subject", subject, "text", text, "link", link), html);
        return new MailContent(subject, text + "\n\n" + link + "\n", html.toString());
    }
}
