package followthrough.shared;

import java.util.List;

/** Something was asked for while obstacles stand in its way; nothing was changed. */
public class Refused extends RuntimeException {

    private final transient List<Obstacle> obstacles;

    public Refused(List<Obstacle> obstacles) {
        super("refused: " + obstacles.stream().map(Obstacle::code).toList());
        this.obstacles = List.copyOf(obstacles);
    }

    public Refused(Obstacle obstacle) {
        this(List.of(obstacle));
    }

    public List<Obstacle> obstacles() {
        return obstacles;
    }

    public static void unlessEmpty(List<Obstacle> obstacles) {
        if (!obstacles.isEmpty()) throw new Refused(obstacles);
    }

    public static void when(boolean refused, String code, Object... details) {
        if (refused) throw new Refused(Obstacle.of(code, details));
    }
}
