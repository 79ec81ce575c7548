package org.corporateparenting;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The house rules of the packages: one order, no cycle, no clock, nothing public outside what is exported. */
@AnalyzeClasses(packages = "org.corporateparenting", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** A package imports only from packages printed above it. */
    private static final List<String> ORDER = List.of(
            "internal",
            "time",
            "law",
            "rule",
            "code",
            "table",
            "child",
            "sufficiency",
            "adoption",
            "casework",
            "careleaver",
            "duty",
            "performance",
            "indicator",
            "forecast",
            "commitment",
            "governance",
            "ssda903",
            "ssd",
            "validation");

    private static final String ROOT = "org.corporateparenting.";
    private static final Path SOURCES = Path.of("src/main/java");

    @ArchTest
    static final ArchRule importsRunDownTheList = classes().should(importOnlyFromPackagesAbove());

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("org.corporateparenting.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noClock = noClasses()
            .should()
            .callMethodWhere(describe("reads a clock", ArchitectureTest::readsAClock))
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock");

    @ArchTest
    static final ArchRule noReflection =
            noClasses().should().dependOnClassesThat(resideInAPackage("java.lang.reflect.."));

    @ArchTest
    static final ArchRule publicClassesAreClosed = classes()
            .that(arePublicHandWrittenClasses())
            .should()
            .haveModifier(JavaModifier.FINAL)
            .orShould(haveOnlyHiddenConstructors());

    @ArchTest
    static void everythingPublicIsExported(JavaClasses classes) {
        Set<String> exported = exportedPackages();
        Set<String> hidden = classes.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals(ROOT + "internal"))
                .filter(name -> !exported.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(hidden)
                .as("packages with public types that module-info does not export")
                .isEmpty();
    }

    @ArchTest
    static void everyPackageTeachesItsConcept(JavaClasses classes) throws IOException {
        Set<String> packages =
                classes.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
        for (String name : packages) {
            Path file = SOURCES.resolve(name.replace('.', '/')).resolve("package-info.java");
            assertThat(file).exists();
            String text = Files.readString(file);
            assertThat(text).as(file.toString()).contains("@NullMarked");
            assertThat(text.substring(0, text.indexOf("@NullMarked")).length())
                    .as("length of what %s teaches", file)
                    .isGreaterThan(80);
        }
    }

    private static Set<String> exportedPackages() {
        try (Stream<String> lines = Files.lines(SOURCES.resolve("module-info.java"))) {
            return lines.map(String::strip)
                    .filter(line -> line.startsWith("exports "))
                    .map(line -> line.substring("exports ".length(), line.length() - 1))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new AssertionError("module-info.java cannot be read", e);
        }
    }

    private static boolean readsAClock(JavaAccess<?> access) {
        boolean ofTime = access.getTargetOwner().getPackageName().equals("java.time");
        boolean ofSystem = access.getTargetOwner().getFullName().equals("java.lang.System");
        return (ofTime && access.getName().equals("now"))
                || (ofSystem && List.of("currentTimeMillis", "nanoTime").contains(access.getName()));
    }

    private static DescribedPredicate<JavaClass> arePublicHandWrittenClasses() {
        return describe(
                "are public hand-written classes",
                type -> type.getModifiers().contains(JavaModifier.PUBLIC)
                        && !type.isInterface()
                        && !type.isEnum()
                        && !type.getSimpleName().endsWith("Builder"));
    }

    private static ArchCondition<JavaClass> haveOnlyHiddenConstructors() {
        return new ArchCondition<>("be sealed or have only constructors that no other package sees") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean hidden = type.reflect().isSealed()
                        || type.getConstructors().stream()
                                .noneMatch(constructor ->
                                        constructor.getModifiers().contains(JavaModifier.PUBLIC)
                                                || constructor.getModifiers().contains(JavaModifier.PROTECTED));
                events.add(new SimpleConditionEvent(type, hidden, type.getName() + " can be extended from outside"));
            }
        };
    }

    private static ArchCondition<JavaClass> importOnlyFromPackagesAbove() {
        return new ArchCondition<>("import only from packages printed above their own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                int own = place(type);
                if (own < 0) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is in no package of the list"));
                }
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                dependency.getTargetClass().getName().startsWith(ROOT))
                        .filter(dependency -> place(dependency.getTargetClass()) > own)
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
            }
        };
    }

    private static int place(JavaClass type) {
        String rest = type.getPackageName().substring(ROOT.length());
        int dot = rest.indexOf('.');
        return ORDER.indexOf(dot < 0 ? rest : rest.substring(0, dot));
    }
}
