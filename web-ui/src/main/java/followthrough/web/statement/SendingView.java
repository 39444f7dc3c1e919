package followthrough.web.statement;

import followthrough.shared.Obstacle;
import followthrough.statement.StatementPart.Kind;
import java.util.List;

/**
 * What would go out at this moment, exactly as its readers will read it.
 *
 * @param step the last part of its address
 * @param withReasons whether the reasons for moved dates stand in it
 * @param hasReasons whether there are any that could
 * @param gaps by which names people speak of the findings that are not answered
 * @param incomplete somebody has to say why
 * @param fingerprint stands for exactly what is shown
 */
public record SendingView(
        StatementView statement,
        Kind kind,
        String step,
        boolean withReasons,
        boolean hasReasons,
        List<StatementView.Answer> answers,
        List<String> gaps,
        boolean incomplete,
        String fingerprint,
        List<Obstacle> obstacles) {

    public String address() {
        return statement.address() + "/" + step;
    }
}
