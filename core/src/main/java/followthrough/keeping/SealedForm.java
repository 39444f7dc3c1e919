package followthrough.keeping;

import followthrough.shared.Body;
import followthrough.shared.PersonId;
import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One drawing of a form: for whom it was drawn, on which page, and where it is sent.
 *
 * @param post as what, and for whom, its person acted when it was drawn
 * @param page its address with the query, where one gets back to the form
 * @param title what one does there, in words
 * @param place what it is about, or empty
 * @param drawing this very drawing
 */
public record SealedForm(
        PersonId person,
        Body body,
        String post,
        String page,
        String address,
        String title,
        String place,
        UUID drawing,
        Instant at)
        implements Serializable {

    String text() {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("person", List.of(person.toString()));
        fields.put("body", List.of(body.code()));
        fields.put("post", List.of(post));
        fields.put("page", List.of(page));
        fields.put("address", List.of(address));
        fields.put("title", List.of(title));
        fields.put("place", List.of(place));
        fields.put("at", List.of(String.valueOf(at.getEpochSecond())));
        fields.put("drawing", List.of(drawing.toString()));
        return Encoded.text(fields);
    }

    static SealedForm of(String text) {
        var fields = Encoded.fields(text);
        return new SealedForm(
                PersonId.of(one(fields, "person")),
                new Body(one(fields, "body")),
                one(fields, "post"),
                one(fields, "page"),
                one(fields, "address"),
                one(fields, "title"),
                one(fields, "place"),
                UUID.fromString(one(fields, "drawing")),
                Instant.ofEpochSecond(Long.parseLong(one(fields, "at"))));
    }

    private static String one(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of("")).get(0);
    }
}
