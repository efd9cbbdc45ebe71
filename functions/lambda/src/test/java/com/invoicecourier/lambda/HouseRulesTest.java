package com.invoicecourier.lambda;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the house that no compiler checks, over every source file of the repository. */
class HouseRulesTest {

  private static final int LINES_MAX = 250;
  private static final String WORDS =
      "(Utils?|Helpers?|Manager|Impl|Base|Abstract|Common|Processor|Data|Info|Misc)";
  private static final Pattern FORBIDDEN_NAME =
      Pattern.compile("^" + WORDS + "($|[A-Z].*)|.*[a-z0-9]" + WORDS + "$");
  private static final Pattern TYPE_NAME =
      Pattern.compile("\\b(?:class|record|interface|enum)\\s+([A-Z]\\w*)");
  private static final Pattern TEST_METHOD =
      Pattern.compile("(?m)^\\s*@(Test|ParameterizedTest|RepeatedTest|TestFactory|ArchTest)\\b");

  @Test
  void noFileIsTooLongToRead() {
    assertThat(Repository.filesEndingIn(".java", ".js", ".css"))
        .isNotEmpty()
        .allSatisfy(
            file ->
                assertThat(Repository.text(file).lines().count()).isLessThanOrEqualTo(LINES_MAX));
  }

  @Test
  void noTypeIsNamedForNothing() {
    assertThat(Repository.filesEndingIn(".java").flatMap(HouseRulesTest::typeNames))
        .isNotEmpty()
        .noneMatch(name -> FORBIDDEN_NAME.matcher(name).matches());
  }

  @Test
  void everyPackageRefusesNull() {
    assertThat(Repository.filesEndingIn(".java").map(Path::getParent).distinct())
        .isNotEmpty()
        .allMatch(HouseRulesTest::isNullMarked, "has a @NullMarked package-info.java");
  }

  @Test
  void everyTestClassSaysThatItIsOne() {
    assertThat(Repository.filesEndingIn(".java").filter(HouseRulesTest::holdsTests))
        .isNotEmpty()
        .allMatch(file -> file.toString().endsWith("Test.java"), "ends in Test.java");
  }

  @Test
  void everyFunctionHasASampleEventAndEverySampleAFunction() {
    Set<String> functions =
        Template.root().functions().map(Template.Resource::kebabStem).collect(toSet());

    assertThat(Repository.events().map(Template::functionOfSample).collect(toSet()))
        .isEqualTo(functions);
  }

  private static Stream<String> typeNames(Path file) {
    return TYPE_NAME
        .matcher(Repository.text(file))
        .results()
        .map((MatchResult found) -> found.group(1));
  }

  private static boolean holdsTests(Path file) {
    return TEST_METHOD.matcher(Repository.text(file)).find();
  }

  /** A test shares its package, and so the package's mark, with the class it tests. */
  private static boolean isNullMarked(Path folder) {
    return Stream.of(folder, Path.of(folder.toString().replace("src/test/java", "src/main/java")))
        .map(place -> place.resolve("package-info.java"))
        .anyMatch(file -> Files.exists(file) && Repository.text(file).contains("@NullMarked"));
  }
}
