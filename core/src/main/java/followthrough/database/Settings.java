package followthrough.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.util.StringUtils;

/** What a command reads from its own line, the environment and the application's property files. */
final class Settings {

    private final ApplicationArguments line;
    private final StandardEnvironment environment = new StandardEnvironment();

    Settings(String... args) {
        line = new DefaultApplicationArguments(args);
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(args));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        ConfigurationPropertySources.attach(environment); // SPRING_DATASOURCE_URL is spring.datasource.url
    }

    List<String> words() {
        return line.getNonOptionArgs();
    }

    boolean has(String option) {
        return line.containsOption(option);
    }

    Optional<String> setting(String name) {
        return Optional.ofNullable(environment.getProperty(name)).filter(StringUtils::hasText);
    }

    boolean nameAnOutsideDatabase() {
        return DatabaseConfiguration.NoOutsideDatabase.isGiven(environment);
    }

    Login outsideDatabase() {
        return new Login(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getProperty("spring.datasource.username", ""),
                environment.getProperty("spring.datasource.password", ""));
    }

    Path home() throws IOException {
        return DataDirectory.home(environment.getProperty("followthrough.data"));
    }
}
