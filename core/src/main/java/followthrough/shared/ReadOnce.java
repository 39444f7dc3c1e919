package followthrough.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What is asked twice in a transaction that only reads is read once, as an entity is that is looked for by its id:
 * several rooms say something of the same plan on one page. Forgotten with the transaction; those that write always ask.
 */
public final class ReadOnce {

    /** Suspended and ended with its transaction. */
    private static final class Answers implements TransactionSynchronization {

        private final Map<Object, Optional<Object>> known = new HashMap<>();
    }

    private ReadOnce() {}

    /** Whether the transaction under way only reads. */
    public static boolean isReading() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    /**
     * The answer, read where it is not known yet.
     *
     * @param question equal to another only where the answer is the same
     */
    @SuppressWarnings("unchecked") // the same question was answered by the same supplier
    public static <T> T of(Object question, Supplier<T> read) {
        if (!isReading()) return read.get();
        var known = answers().known;
        var answer = known.get(question);
        if (answer == null) {
            answer = Optional.of(read.get());
            known.put(question, answer);
        }
        return (T) answer.get();
    }

    private static Answers answers() {
        for (var synchronization : TransactionSynchronizationManager.getSynchronizations())
            if (synchronization instanceof Answers answers) return answers;
        var answers = new Answers();
        TransactionSynchronizationManager.registerSynchronization(answers);
        return answers;
    }
}
