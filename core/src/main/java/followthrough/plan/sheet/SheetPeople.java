package followthrough.plan.sheet;

import followthrough.plan.ActionOwner;
import followthrough.shared.PersonId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who may answer for an action here, to find the names of a table among; and who is known but no longer may. */
public record SheetPeople(List<Known> here, List<Known> gone) {

    /** A person by name and e-mail address, either of which may stand in the table. */
    public record Known(PersonId person, String name, String email) {

        boolean isCalled(String typed) {
            return plain(name).equals(typed)
                    || (!email.isEmpty() && plain(email).equals(typed));
        }
    }

    Optional<ActionOwner> find(String name, String email) {
        return find(here, name, email).map(known -> ActionOwner.of(known.person(), known.name()));
    }

    boolean hasLeft(String name, String email) {
        return find(gone, name, email).isPresent();
    }

    private static Optional<Known> find(List<Known> among, String name, String email) {
        var byEmail = among.stream()
                .filter(known -> !email.isBlank() && known.isCalled(plain(email)))
                .findFirst();
        if (byEmail.isPresent()) return byEmail;
        var wanted = plain(name.replaceAll("\\s*[(,].*$", ""));
        var named = among.stream().filter(known -> known.isCalled(wanted)).toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
