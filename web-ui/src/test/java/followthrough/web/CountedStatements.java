package followthrough.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts what a thread sends to the database, whoever sends it: Hibernate, the engine, or plain SQL. */
@TestConfiguration(proxyBeanMethods = false)
public class CountedStatements implements BeanPostProcessor {

    private static final int CALLERS = 5;

    private static final ThreadLocal<@Nullable List<String>> SENT = new ThreadLocal<>();

    /** What this thread sends while it does something. */
    public static List<String> during(Act act) throws Exception {
        var sent = new ArrayList<String>();
        SENT.set(sent);
        try {
            act.happen();
        } finally {
            SENT.remove();
        }
        return sent;
    }

    /** Something that asks the database. */
    public interface Act {
        void happen() throws Exception;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && !(bean instanceof DelegatingDataSource) ? counted(source) : bean;
    }

    private static DataSource counted(DataSource source) {
        return new DelegatingDataSource(source) {
            @Override
            public Connection getConnection() throws SQLException {
                var connection = super.getConnection();
                return SENT.get() == null ? connection : CountedStatements.counted(connection);
            }
        };
    }

    private static Connection counted(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                CountedStatements.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                    if (method.getName().equals("prepareStatement")) note((String) args[0]);
                    try {
                        return method.invoke(connection, args);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getTargetException();
                    }
                });
    }

    private static void note(String statement) {
        var sent = SENT.get();
        if (sent != null) sent.add(statement + asker());
    }

    /** Who asked: the nearest callers of ours, so that whoever has to save a statement sees where it comes from. */
    private static String asker() {
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> frame.getClassName().startsWith("followthrough."))
                        .filter(frame -> !frame.getClassName().matches(".*(CountedStatements|Once|\\$\\$).*"))
                        .limit(CALLERS)
                        .map(frame -> frame.getClassName().replaceAll(".*\\.", "") + "." + frame.getMethodName())
                        .collect(Collectors.joining(" < ", " -- ", "")));
    }
}
