package followthrough.workflow.engine;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.sql.DataSource;
import org.apache.ibatis.builder.xml.XMLConfigBuilder;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.parsing.XNode;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;
import org.apache.ibatis.transaction.managed.ManagedTransactionFactory;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ReflectUtil;

/**
 * The thousand statements of the engine, read while everything else starts: a fifth of the whole start otherwise. They are
 * read as the engine does it ({@code ProcessEngineConfigurationImpl.initSqlSessionFactory}).
 */
final class EngineStatements {

    private static final String DATABASE = "postgres";

    private final FutureTask<Configuration> reading;

    private EngineStatements(String tablePrefix) {
        reading = new FutureTask<>(() -> read(tablePrefix));
    }

    static EngineStatements begin(String tablePrefix) {
        var statements = new EngineStatements(tablePrefix);
        var thread = new Thread(statements.reading, "engine-statements");
        thread.setDaemon(true);
        thread.start();
        return statements;
    }

    /** Waits for the last of them. */
    SqlSessionFactory over(DataSource source) {
        var configuration = all();
        configuration.setEnvironment(new Environment("default", new ManagedTransactionFactory(), source));
        return new DefaultSqlSessionFactory(configuration);
    }

    private Configuration all() {
        try {
            return reading.get();
        } catch (ExecutionException unreadable) {
            throw new IllegalStateException(unreadable.getCause());
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(leaving);
        }
    }

    private static Configuration read(String tablePrefix) throws IOException {
        var properties = new Properties();
        properties.put("prefix", tablePrefix);
        ProcessEngineConfigurationImpl.initSqlSessionFactoryProperties(properties, tablePrefix, DATABASE);
        try (var file = ReflectUtil.getResourceAsStream(ProcessEngineConfigurationImpl.DEFAULT_MYBATIS_MAPPING_FILE);
                var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            var configuration = new XMLConfigBuilder(WithoutPermissions.class, reader, "", properties).parse();
            configuration.setDefaultExecutorType(ExecutorType.BATCH);
            // what they were put together from: a whole tree of each file, and never looked at again
            if (!configuration.getMappedStatementNames().isEmpty())
                configuration.getSqlFragments().clear();
            return configuration;
        }
    }

    /**
     * The engine's own permissions are off, and {@link StatementsPlugin} refuses to start with them: what asks for them, three
     * hundred lines that are copied into nine hundred places, is left out. A statement that asked all the same would fail.
     */
    public static final class WithoutPermissions extends Configuration {

        private static final String PERMISSIONS =
                "org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity.authCheck";

        private final Map<String, XNode> fragments = new Fragments();

        @Override
        public Map<String, XNode> getSqlFragments() {
            return fragments;
        }

        private static final class Fragments extends StrictMap<XNode> {

            private Fragments() {
                super("fragments");
            }

            @Override
            public XNode put(String id, XNode fragment) {
                if (id.equals(PERMISSIONS)) fragment.getNode().setTextContent("");
                return super.put(id, fragment);
            }
        }
    }
}
