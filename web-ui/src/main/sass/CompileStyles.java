import static com.sass_lang.embedded_protocol.OutputStyle.COMPRESSED;

import de.larsgrefer.sass.embedded.SassCompilerFactory;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;

/** Run by the build: lays the styles of the two web jars out as their makers expect, and compiles ours over them. */
class CompileStyles {

    private static final String PACKED = "META-INF/resources/webjars/";

    public static void main(String[] arguments) throws Exception {
        var ours = Path.of(arguments[0]);
        var theirs = Path.of(arguments[1]);
        var css = Path.of(arguments[2]);
        if (isNewer(css, ours)) return;
        for (var jar : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (jar.contains("govuk-frontend")) unpack(jar, theirs.resolve("node_modules/govuk-frontend"));
            if (jar.contains("ministryofjustice__frontend")) unpack(jar, theirs.resolve("node_modules/moj-frontend"));
        }
        try (var sass = SassCompilerFactory.bundled()) {
            sass.setLoadPaths(List.of(theirs.toFile()));
            sass.setQuietDeps(true);
            var compiled = sass.compileFile(ours.resolve("followthrough.scss").toFile(), COMPRESSED);
            Files.createDirectories(css.getParent());
            Files.writeString(css, compiled.getCss());
        }
    }

    private static boolean isNewer(Path css, Path sources) throws IOException {
        if (Files.notExists(css)) return false;
        var made = Files.getLastModifiedTime(css);
        try (var files = Files.walk(sources)) {
            for (var file : (Iterable<Path>) files::iterator) {
                if (Files.getLastModifiedTime(file).compareTo(made) > 0) return false;
            }
        }
        return true;
    }

    private static void unpack(String jar, Path to) throws IOException {
        try (var packed = new JarFile(jar)) {
            for (var entry : (Iterable<java.util.jar.JarEntry>) packed.stream()::iterator) {
                var name = entry.getName();
                if (!name.startsWith(PACKED) || !name.endsWith(".scss")) continue;
                var inPackage = name.split("/", 6)[5]; // META-INF/resources/webjars/NAME/VERSION/...
                var file = to.resolve(inPackage);
                Files.createDirectories(file.getParent());
                try (var content = packed.getInputStream(entry)) {
                    Files.write(file, content.readAllBytes());
                }
            }
        }
    }
}
