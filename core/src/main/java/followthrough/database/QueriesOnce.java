package followthrough.database;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.data.repository.core.support.RepositoryFactoryBeanSupport;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What is asked of a repository twice in a transaction that only reads is read once, as an entity is that is looked for
 * by its id: several rooms say something of the same plan on one page. Forgotten with the transaction; those that write
 * always ask.
 */
@Component
class QueriesOnce implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof RepositoryFactoryBeanSupport<?, ?, ?> repository) {
            repository.addRepositoryFactoryCustomizer(factory -> factory.addRepositoryProxyPostProcessor(
                    (proxy, about) -> proxy.addAdvice(0, new Once(about.getRepositoryInterface()))));
        }
        return bean;
    }

    private record Question(Class<?> repository, Method method, List<Object> about) {}

    /** Suspended and ended with its transaction. */
    private static final class Answers implements TransactionSynchronization {

        private final Map<Question, Optional<Object>> known = new HashMap<>();

        static Answers ofThisTransaction() {
            for (var synchronization : TransactionSynchronizationManager.getSynchronizations())
                if (synchronization instanceof Answers answers) return answers;
            var answers = new Answers();
            TransactionSynchronizationManager.registerSynchronization(answers);
            return answers;
        }
    }

    private record Once(Class<?> repository) implements MethodInterceptor {

        @Override
        public @Nullable Object invoke(MethodInvocation asked) throws Throwable {
            if (!TransactionSynchronizationManager.isActualTransactionActive()
                    || !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) return asked.proceed();
            if (isWrite(asked.getMethod())) throw new IllegalStateException(asked.getMethod() + " while only reading");
            var known = Answers.ofThisTransaction().known;
            var question = new Question(repository, asked.getMethod(), Arrays.asList(asked.getArguments()));
            var answer = known.get(question);
            if (answer == null) {
                answer = Optional.ofNullable(asked.proceed());
                known.put(question, answer);
            }
            return answer.map(Once::own).orElse(null);
        }

        /** Hibernate would drop it in silence. */
        private static boolean isWrite(Method method) {
            return method.getName().startsWith("save") || method.getName().startsWith("delete");
        }

        /** Whoever sorts a list sorts their own. */
        private static Object own(Object answer) {
            return answer instanceof List<?> list ? new ArrayList<>(list) : answer;
        }
    }
}
