package followthrough.workflow.decision;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.spi.el.ElExpression;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes every other language than FEEL away from decision tables, and scripts from everything the engine runs. */
@Component
class FeelOnly extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setDmnElProvider(FeelOnly::noExpression);
        engine.setScriptEngineResolver(new NoScripts());
    }

    /** An engine for tables that are only tried. */
    static DmnEngine engine() {
        var settings = (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        settings.setElProvider(FeelOnly::noExpression);
        settings.setScriptEngineResolver(FeelOnly::noScript);
        settings.setFeelEngineFactory(ReadyFeel::forTables);
        return settings.buildEngine();
    }

    private static ElExpression noExpression(String expression) {
        throw new OtherLanguage(expression);
    }

    private static ScriptEngine noScript(String language) {
        throw new OtherLanguage(language);
    }

    /** Something in a diagram or a table asked for a language that is switched off. */
    static final class OtherLanguage extends RuntimeException {

        OtherLanguage(String what) {
            super("only FEEL is understood, not: " + what);
        }
    }

    private static final class NoScripts implements ScriptEngineResolver {

        @Override
        public void addScriptEngineFactory(ScriptEngineFactory factory) {
            throw new OtherLanguage(String.valueOf(factory));
        }

        @Override
        public @Nullable ScriptEngineManager getScriptEngineManager() {
            return null;
        }

        @Override
        public ScriptEngine getScriptEngine(String language, boolean cached) {
            throw new OtherLanguage(language);
        }
    }
}
