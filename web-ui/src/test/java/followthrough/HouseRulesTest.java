package followthrough;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.validation.Valid;
import java.util.function.Predicate;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

@AnalyzeClasses(packages = "followthrough", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchRule every_handler_carries_its_access_rule = methods()
            .that()
            .areAnnotatedWith(RequestMapping.class)
            .or()
            .areMetaAnnotatedWith(RequestMapping.class)
            .should(be("guarded by @PreAuthorize on itself or its class", HouseRulesTest::isGuarded));

    @ArchTest
    static final ArchRule pages_never_touch_repositories = noClasses()
            .that()
            .resideInAPackage("followthrough.web..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Repository.class);

    @ArchTest
    static final ArchRule forms_are_records =
            classes().that().haveSimpleNameEndingWith("Form").should().beRecords();

    @ArchTest
    static final ArchRule only_forms_are_bound = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("followthrough.web..")
            .should(be("binding records only", HouseRulesTest::bindsRecords));

    @ArchTest
    static final ArchRule entities_have_no_setters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*");

    private static boolean isGuarded(JavaMethod handler) {
        return handler.isAnnotatedWith(PreAuthorize.class) || handler.getOwner().isAnnotatedWith(PreAuthorize.class);
    }

    private static boolean bindsRecords(JavaMethod method) {
        return method.getParameters().stream()
                .filter(HouseRulesTest::isBound)
                .allMatch(bound -> bound.getRawType().isRecord());
    }

    /** What was typed is bound to it; with {@code binding = false} it is only handed on from the model. */
    private static boolean isBound(JavaParameter parameter) {
        return parameter.isAnnotatedWith(Valid.class)
                || parameter
                        .tryGetAnnotationOfType(ModelAttribute.class)
                        .map(ModelAttribute::binding)
                        .orElse(false);
    }

    private static ArchCondition<JavaMethod> be(String words, Predicate<JavaMethod> rule) {
        return new ArchCondition<>("be " + words) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (!rule.test(method)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is not " + words));
                }
            }
        };
    }
}
