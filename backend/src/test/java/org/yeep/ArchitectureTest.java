package org.yeep;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    /** Left to right; a feature imports only from its left. */
    private static final List<String> DIRECTION = List.of(
            "organisation",
            "indicator",
            "plan",
            "evidence",
            "monitoring",
            "assessment",
            "report",
            "opendata",
            "notification");

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.yeep");

    static List<ArchRule> leftwards() {
        return java.util.stream.IntStream.range(0, DIRECTION.size() - 1)
                .mapToObj(i -> importsNothingToItsRight(DIRECTION.get(i), DIRECTION.subList(i + 1, DIRECTION.size())))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("leftwards")
    void featuresImportOnlyLeftwards(ArchRule rule) {
        rule.check(PRODUCTION);
    }

    @Test
    void theDirectionHasTeeth() {
        var wrong = importsNothingToItsRight("shared", List.of("shared")).allowEmptyShould(false);
        assertThatThrownBy(() -> wrong.check(PRODUCTION)).isInstanceOf(AssertionError.class);
    }

    @Test
    void featuresFormNoCycle() {
        slices().matching("org.yeep.(*)..").should().beFreeOfCycles().check(PRODUCTION);
    }

    @Test
    void sharedKnowsNoFeature() {
        noClasses()
                .that()
                .resideInAPackage("org.yeep.shared..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.yeep..").and(resideOutsideOfPackage("org.yeep.shared..")))
                .check(PRODUCTION);
    }

    @Test
    void entitiesAndRepositoriesStayInTheirFeature() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .haveSimpleNameEndingWith("Repository")
                .should()
                .bePackagePrivate()
                .allowEmptyShould(true)
                .check(PRODUCTION);
    }

    @Test
    void httpStaysAtTheEdge() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Resource")
                .and()
                .resideOutsideOfPackage("..shared..")
                .and()
                .haveSimpleNameNotEndingWith("Filter")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..")
                .allowEmptyShould(true)
                .check(PRODUCTION);
    }

    @Test
    void injectionIsByConstructor() {
        fields().should().notBeAnnotatedWith(Inject.class).check(PRODUCTION);
    }

    private static ArchRule importsNothingToItsRight(String feature, List<String> right) {
        var packages = right.stream().map(r -> "org.yeep." + r + "..").toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("org.yeep." + feature + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .allowEmptyShould(true)
                .as(feature + " imports nothing of " + right);
    }
}
