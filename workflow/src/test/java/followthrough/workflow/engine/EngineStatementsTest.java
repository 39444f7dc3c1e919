package followthrough.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Properties;
import org.apache.ibatis.builder.xml.XMLConfigBuilder;
import org.apache.ibatis.io.Resources;
import org.apache.ibatis.session.Configuration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class EngineStatementsTest {

    private static final String PREFIX = "camunda.";

    @Test
    void every_statement_of_the_engine_is_read_and_what_it_was_read_from_is_let_go() throws IOException {
        var read = EngineStatements.begin(PREFIX).over(new PGSimpleDataSource()).getConfiguration();

        assertThat(read.getMappedStatementNames())
                .containsExactlyInAnyOrderElementsOf(byTheEngine().getMappedStatementNames());
        assertThat(read.getSqlFragments()).isEmpty();
    }

    @Test
    void with_permissions_of_its_own_the_engine_does_not_start() {
        var engine = new SpringProcessEngineConfiguration();
        engine.setDataSource(new PGSimpleDataSource());
        engine.setAuthorizationEnabled(true);

        assertThatThrownBy(() -> new StatementsPlugin().preInit(engine))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("permissions");
    }

    private static Configuration byTheEngine() throws IOException {
        var properties = new Properties();
        properties.put("prefix", PREFIX);
        ProcessEngineConfigurationImpl.initSqlSessionFactoryProperties(properties, PREFIX, "postgres");
        try (var file = Resources.getResourceAsReader(ProcessEngineConfigurationImpl.DEFAULT_MYBATIS_MAPPING_FILE)) {
            return new XMLConfigBuilder(file, "", properties).parse();
        }
    }
}
