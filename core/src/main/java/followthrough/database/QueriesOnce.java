package followthrough.database;

import followthrough.shared.ReadOnce;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.data.repository.core.support.RepositoryFactoryBeanSupport;
import org.springframework.stereotype.Component;

/** Every repository is asked once where {@link ReadOnce} says so, and is never written to there. */
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

    private record Once(Class<?> repository) implements MethodInterceptor {

        @Override
        public @Nullable Object invoke(MethodInvocation asked) throws Throwable {
            if (!ReadOnce.isReading()) return asked.proceed();
            var method = asked.getMethod();
            if (isWrite(method)) throw new IllegalStateException(method + " while only reading");
            var question = new Question(repository, method, Arrays.asList(asked.getArguments()));
            return own(ReadOnce.of(question, () -> Optional.ofNullable(proceed(asked)))
                    .orElse(null));
        }

        /** Repositories throw what is unchecked. */
        private static @Nullable Object proceed(MethodInvocation asked) {
            try {
                return asked.proceed();
            } catch (RuntimeException | Error failure) {
                throw failure;
            } catch (Throwable checked) {
                throw new IllegalStateException(checked);
            }
        }

        /** Hibernate would drop it in silence. */
        private static boolean isWrite(Method method) {
            return method.getName().startsWith("save") || method.getName().startsWith("delete");
        }

        /** Whoever sorts a list sorts their own. */
        private static @Nullable Object own(@Nullable Object answer) {
            return answer instanceof List<?> list ? new ArrayList<>(list) : answer;
        }
    }
}
