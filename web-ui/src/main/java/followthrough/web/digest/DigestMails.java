package followthrough.web.digest;

import followthrough.people.Directory;
import followthrough.people.PersonSummary;
import followthrough.shared.NotFound;
import followthrough.shared.PersonId;
import followthrough.web.DateFormats;
import followthrough.web.Messages;
import followthrough.web.tasks.NoticeLines;
import followthrough.workflow.mail.MailComposing;
import followthrough.workflow.mail.MailContent;
import followthrough.workflow.notice.Notice;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes mails: the same lines as text and as a page, each with its link. */
@Component
class DigestMails implements MailComposing {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final DigestReading reading;
    private final NoticeLines notices;
    private final Directory people;
    private final Messages words;
    private final DateFormats dates;
    private final String address;

    DigestMails(
            DigestReading reading,
            NoticeLines notices,
            Directory people,
            Messages words,
            DateFormats dates,
            @Value("${followthrough.address}") String address) {
        this.reading = reading;
        this.notices = notices;
        this.people = people;
        this.words = words;
        this.dates = dates;
        this.address = address;
    }

    @Override
    public Optional<MailContent> digest(PersonId person, Instant since) {
        var digest = reading.of(person, since);
        if (digest.isEmpty()) return Optional.empty();
        return Optional.of(content(person, subject(digest), DigestSections.of(digest, words)));
    }

    @Override
    public MailContent notice(PersonId person, Notice notice) {
        var line = new DigestLine(notices.sentence(notice), "", dates.moment(notice.at()), NoticeLines.href(notice));
        return content(person, words.text("digest.notice.subject"), List.of(new DigestSection("", List.of(line), "")));
    }

    /** How much there is, and of what nobody should hear too late; no case, since subjects are seen over shoulders. */
    private String subject(DigestView digest) {
        var toDo = digest.overdue().size() + digest.soon().size();
        if (toDo == 0) return words.text("digest.subject.news", digest.news().size());
        return words.text("digest.subject", toDo, digest.overdue().size());
    }

    private MailContent content(PersonId person, String subject, List<DigestSection> sections) {
        var greeting = words.text(
                "digest.greeting",
                people.person(person).map(PersonSummary::name).orElseThrow(NotFound::new));
        var html = new StringOutput();
        templates.render(
                "digest/mail.jte",
                Map.of(
                        "subject", subject,
                        "greeting", greeting,
                        "sections", sections,
                        "address", address,
                        "words", words),
                html);
        return new MailContent(subject, text(greeting, sections), html.toString());
    }

    private String text(String greeting, List<DigestSection> sections) {
        return Stream.of(
                        Stream.of(greeting),
                        sections.stream().map(this::text),
                        Stream.of(words.text("digest.foot") + "\n" + address + "/account/digest"))
                .flatMap(part -> part)
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private String text(DigestSection section) {
        var lines = section.lines().stream().map(this::text).collect(Collectors.joining("\n\n"));
        return Stream.of(section.title(), lines, section.more())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private String text(DigestLine line) {
        var about = line.about().isEmpty() ? "" : " (" + line.about() + ")";
        var link = line.href() == null ? "" : "\n  " + address + line.href();
        return "- " + line.what() + about + "\n  " + line.when() + link;
    }
}
