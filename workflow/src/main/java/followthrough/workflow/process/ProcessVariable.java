package followthrough.workflow.process;

import java.util.Map;

/** A process variable that one gateway asks for, and the answers there are. */
public record ProcessVariable<E extends Enum<E>>(String variable, Class<E> answers) {

    public Map<String, Object> of(E answer) {
        return Map.of(variable, answer.name());
    }
}
