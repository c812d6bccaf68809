package dev.verbatim.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import java.util.Set;

/** The directions of the packages, and what may be used where. */
@AnalyzeClasses(packages = "dev.verbatim", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** From what knows nothing of the others down to what knows all; each may use only what stands before it. */
    private static final List<String> ORDER = List.of("story", "learn", "meaning", "yaml", "store", "document", "web",
            "date",
            "name",
            "quote", "voice", "source", "question",
            "index",
            "gather", "keep", "library", "extract", "answer", "verify", "ask", "eval", "reply", "cli", "discord",
            "config", "app");

    private static final Set<String> CLOCKS = Set.of("now", "currentTimeMillis", "systemUTC", "systemDefaultZone",
            "system");

    @ArchTest
    static final ArchRule PACKAGES_USE_ONLY_WHAT_STANDS_BEFORE_THEM = directions();

    @ArchTest
    static final ArchRule THERE_ARE_NO_CYCLES = slices().matching("dev.verbatim.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule LUCENE_STAYS_IN_INDEX = only("index", "org.apache.lucene..");

    @ArchTest
    static final ArchRule JDA_STAYS_IN_DISCORD = only("discord", "net.dv8tion..", "com.neovisionaries..");

    @ArchTest
    static final ArchRule OKHTTP_STAYS_IN_WEB = only(List.of("web", "discord"), "okhttp3..", "okio..");

    @ArchTest
    static final ArchRule PDFBOX_STAYS_IN_DOCUMENT = only("document", "org.apache.pdfbox..", "org.jsoup..");

    @ArchTest
    static final ArchRule ROME_STAYS_IN_SOURCE = only("source", "com.rometools..");

    @ArchTest
    static final ArchRule ROBOTS_AND_SITEMAPS_STAY_WITH_THE_WEB = only(List.of("web", "source"), "crawlercommons..");

    @ArchTest
    static final ArchRule SNAKEYAML_STAYS_IN_YAML = only("yaml", "org.yaml..");

    @ArchTest
    static final ArchRule SQL_STAYS_IN_STORE = only("store", "java.sql..", "javax.sql..", "org.sqlite..");

    @ArchTest
    static final ArchRule LANGUAGE_MODELS_STAY_IN_MEANING = only("meaning", "ai.onnxruntime..");

    @ArchTest
    static final ArchRule OPENNLP_STAYS_WITH_WORDS = only(List.of("name", "document", "meaning"), "opennlp..");

    @ArchTest
    static final ArchRule TERMINALS_STAY_IN_CLI = only("cli", "picocli..", "org.jline..");

    @ArchTest
    static final ArchRule JSON_STAYS_AT_THE_EDGES = only(List.of("cli", "document", "source"), "com.fasterxml..");

    @ArchTest
    static final ArchRule DIFFERENCES_STAY_IN_VERIFY = only("verify", "com.github.difflib..");

    @ArchTest
    static final ArchRule LUCENE_DOES_NOT_SHOW = noMethods().that().arePublic().and()
            .areDeclaredInClassesThat(resideInAnyPackage("..index..")
                    .and(HasModifiers.Predicates.modifier(
                            JavaModifier.PUBLIC)))
            .should().haveRawReturnType(resideInAnyPackage("org.apache.lucene.."));

    @ArchTest
    static final ArchRule ONLY_APP_READS_THE_CLOCK = noClasses().that().resideOutsideOfPackage("dev.verbatim.app")
            .should(callMethodWhere(new DescribedPredicate<JavaMethodCall>("it reads the clock") {
                @Override
                public boolean test(JavaMethodCall call) {
                    return CLOCKS.contains(call.getName())
                            && (call.getTargetOwner().getPackageName().startsWith("java.time")
                                    || call.getTargetOwner().isEquivalentTo(System.class));
                }
            }));

    @ArchTest
    static final ArchRule ONLY_CLI_AND_APP_TOUCH_THE_PROCESS = noClasses().that()
            .resideOutsideOfPackages("dev.verbatim.cli", "dev.verbatim.app").should().accessField(System.class, "out")
            .orShould().accessField(System.class, "err").orShould().callMethod(System.class, "exit", int.class);

    private static LayeredArchitecture directions() {
        LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String each : ORDER) {
            layers = layers.optionalLayer(each).definedBy("dev.verbatim." + each + "..");
        }
        for (int i = 0; i + 1 < ORDER.size(); i++) {
            layers = layers.whereLayer(ORDER.get(i))
                    .mayOnlyBeAccessedByLayers(ORDER.subList(i + 1, ORDER.size()).toArray(String[]::new));
        }
        return layers.whereLayer("app").mayNotBeAccessedByAnyLayer();
    }

    private static ArchRule only(String owner, String... libraries) {
        return only(List.of(owner), libraries);
    }

    private static ArchRule only(List<String> owners, String... libraries) {
        return noClasses().that().resideOutsideOfPackages(
                owners.stream().map(owner -> "dev.verbatim." + owner + "..").toArray(String[]::new)).should()
                .dependOnClassesThat().resideInAnyPackage(libraries);
    }
}
