package followthrough.web.people;

import followthrough.people.Confirming;
import followthrough.people.signin.HandingOver;
import followthrough.shared.Actor;
import org.springframework.stereotype.Component;

/** How many posts and links wait for somebody's word; those that only others can decide are not among them. */
@Component
public class PeopleToConfirm {

    private final Confirming confirming;
    private final HandingOver handingOver;

    PeopleToConfirm(Confirming confirming, HandingOver handingOver) {
        this.confirming = confirming;
        this.handingOver = handingOver;
    }

    public long count(Actor me) {
        return confirming.waiting(me).stream()
                        .filter(post -> post.obstacles().isEmpty())
                        .count()
                + handingOver.waiting(me).stream()
                        .filter(link -> link.obstacles().isEmpty())
                        .count();
    }
}
