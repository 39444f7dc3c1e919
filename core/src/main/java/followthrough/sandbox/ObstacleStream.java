package followthrough.sandbox;

import followthrough.shared.Obstacle;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Obstacles on their way out of a process; details are numbers and short texts. */
public final class ObstacleStream {

    private static final int MOST = 100;
    private static final int MOST_DETAILS = 10;
    private static final int LONGEST = 1_000;

    public static void write(List<Obstacle> obstacles, DataOutputStream out) throws IOException {
        var told = obstacles.subList(0, Math.min(MOST, obstacles.size()));
        out.writeInt(told.size());
        for (var obstacle : told) {
            out.writeUTF(obstacle.code());
            out.writeUTF(obstacle.field());
            out.writeInt(obstacle.details().size());
            for (var detail : obstacle.details()) {
                out.writeBoolean(detail instanceof Integer);
                if (detail instanceof Integer number) out.writeInt(number);
                else out.writeUTF(shortened(String.valueOf(detail)));
            }
        }
    }

    public static List<Obstacle> read(DataInputStream in) throws IOException {
        List<Obstacle> obstacles = new ArrayList<>();
        for (int left = bounded(in.readInt(), MOST); left > 0; left--) {
            var code = in.readUTF();
            var field = in.readUTF();
            List<Object> details = new ArrayList<>();
            for (int more = bounded(in.readInt(), MOST_DETAILS); more > 0; more--) {
                details.add(in.readBoolean() ? (Object) in.readInt() : in.readUTF());
            }
            obstacles.add(new Obstacle(code, field, List.copyOf(details)));
        }
        return List.copyOf(obstacles);
    }

    /** A number that another process sent, and that is believed only so far. */
    public static int bounded(int number, int most) throws IOException {
        if (number < 0 || number > most) throw new IOException("more than there can be");
        return number;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private ObstacleStream() {}
}
