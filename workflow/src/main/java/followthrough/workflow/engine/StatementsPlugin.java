package followthrough.workflow.engine;

import java.util.Objects;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Begins to read the engine's statements before any bean is made, and hands them over when the engine wants them. */
@Component
class StatementsPlugin extends AbstractProcessEnginePlugin implements BeanFactoryPostProcessor, EnvironmentAware {

    private @Nullable EngineStatements statements;

    @Override
    public void setEnvironment(Environment settings) {
        statements = EngineStatements.begin(settings.getRequiredProperty("camunda.bpm.database.table-prefix"));
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        // being asked is all that is wanted: those that process beans are made first
    }

    /** The starter's own plug-ins, of which one knows the data source, come before ours. */
    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        if (engine.isAuthorizationEnabled()) throw new IllegalStateException("the engine's permissions are not read");
        var source = Objects.requireNonNull(engine.getDataSource());
        engine.setSqlSessionFactory(Objects.requireNonNull(statements).over(source));
    }
}
