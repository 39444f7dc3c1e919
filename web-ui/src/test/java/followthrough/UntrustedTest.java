package followthrough;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import followthrough.letter.reading.LetterReader;
import followthrough.sandbox.OpensUntrusted;
import followthrough.sandbox.SandboxedWork;
import java.util.Set;

/** What strangers sent is opened in processes of their own and nowhere else. */
@AnalyzeClasses(packages = "followthrough", importOptions = DoNotIncludeTests.class)
class UntrustedTest {

    /** Where a library begins to open something. */
    private static final Set<String> OPENING = Set.of(
            "org.apache.pdfbox.Loader",
            "org.apache.pdfbox.rendering.PDFRenderer",
            "org.apache.poi.openxml4j.opc.OPCPackage",
            "org.apache.poi.openxml4j.util.ZipFileZipEntrySource",
            "org.apache.poi.ss.usermodel.WorkbookFactory",
            "org.apache.poi.xssf.eventusermodel.XSSFReader",
            "org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable",
            "org.apache.commons.compress.archivers.zip.ZipFile",
            "org.apache.commons.compress.archivers.zip.ZipFile$Builder",
            "org.jsoup.Jsoup",
            "javax.imageio.ImageIO",
            "javax.xml.stream.XMLInputFactory",
            "java.util.zip.ZipInputStream",
            "java.util.zip.ZipFile",
            "java.util.zip.GZIPInputStream",
            "java.util.zip.InflaterInputStream");

    /** Constructors that open what they are given; without an argument they begin something new. */
    private static final Set<String> DOCUMENTS = Set.of(
            "org.apache.poi.xwpf.usermodel.XWPFDocument",
            "org.apache.poi.xssf.usermodel.XSSFWorkbook",
            "org.apache.poi.xssf.model.StylesTable");

    @ArchTest
    static final ArchRule documents_are_opened_by_marked_classes_only = noClasses()
            .that(areNotMarked())
            .and()
            .resideOutsideOfPackage("followthrough.database..") // backups: an operator's own, in a command
            .and()
            .doNotHaveFullyQualifiedName("followthrough.letter.PackedLayout") // packed by the product itself
            .and()
            .doNotHaveFullyQualifiedName("followthrough.pack.PackReading") // in a command, whose process is its own
            .should()
            .accessTargetWhere(DescribedPredicate.describe("opens a document", UntrustedTest::opens));

    /** A pack that nobody vouches for is read where whoever verifies it is: nothing else is in that process. */
    @ArchTest
    static final ArchRule a_pack_is_read_by_the_command_alone = noClasses()
            .that()
            .haveNameNotMatching("followthrough\\.pack\\.Pack(?:Command|Reading)(?:\\$.+)?")
            .should()
            .accessClassesThat()
            .haveFullyQualifiedName("followthrough.pack.PackReading");

    @ArchTest
    static final ArchRule the_command_is_run_from_the_command_line_alone = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("followthrough.FollowthroughApplication")
            .should()
            .accessTargetWhere(DescribedPredicate.describe(
                    "runs the command",
                    call -> call.getTargetOwner().getName().equals("followthrough.pack.PackCommand")
                            && call.getName().equals("run")));

    @ArchTest
    static final ArchRule marked_classes_are_called_by_marked_classes_only = noClasses()
            .that(areNotMarked())
            .and()
            .areNotAssignableTo(LetterReader.class)
            .should()
            .accessTargetWhere(DescribedPredicate.describe(
                    "is done by what opens documents", call -> isMarked(call.getTargetOwner()) && !isConstant(call)));

    /** Convenient for tests of the reader; the product hands it the lines that a process answered. */
    @ArchTest
    static final ArchRule the_reader_is_given_lines_and_no_bytes =
            noClasses().should().callMethod(LetterReader.class, "read", byte[].class);

    @ArchTest
    static final ArchRule all_work_of_the_processes_is_marked =
            classes().that().implement(SandboxedWork.class).should().beAnnotatedWith(OpensUntrusted.class);

    private static boolean opens(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        if (OPENING.contains(owner)) return !access.getName().equals("write");
        return DOCUMENTS.contains(owner)
                && access.getName().equals("<init>")
                && !access.getTarget().getFullName().endsWith("<init>()");
    }

    /** A number that another class writes down is not opened with. */
    private static boolean isConstant(JavaAccess<?> access) {
        return access.getName().equals(access.getName().toUpperCase(java.util.Locale.ROOT));
    }

    private static boolean isMarked(JavaClass owner) {
        for (var within = owner;
                within != null;
                within = within.getEnclosingClass().orElse(null)) {
            if (within.isAnnotatedWith(OpensUntrusted.class)) return true;
        }
        return false;
    }

    private static DescribedPredicate<JavaClass> areNotMarked() {
        return DescribedPredicate.describe("do not open what strangers sent", type -> !isMarked(type));
    }
}
