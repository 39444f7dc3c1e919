package followthrough.web.form;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes the key of a form at the start of the first transaction that may write, so that both exist or neither. */
@Component
class KeyInTransaction implements TransactionExecutionListener {

    private final ObjectProvider<FormKeys> keys;
    private final ObjectProvider<PlatformTransactionManager> transactions;

    KeyInTransaction(ObjectProvider<FormKeys> keys, ObjectProvider<PlatformTransactionManager> transactions) {
        this.keys = keys;
        this.transactions = transactions;
    }

    @Override
    public void afterBegin(TransactionExecution begun, @Nullable Throwable failure) {
        if (failure != null || begun.isReadOnly() || !begun.isNewTransaction()) return;
        var form = Sending.now();
        if (form == null || form.key() == null || form.isTaken()) return;
        try {
            if (!keys.getObject().take(form.key())) throw new AlreadySent();
        } catch (RuntimeException undone) {
            transactions.getObject().rollback((TransactionStatus) begun); // nobody else would end it
            throw undone;
        }
        form.take(true);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status != STATUS_COMMITTED) form.take(false);
            }
        });
    }
}
