package com.invoicecourier.lambda;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Set;

/**
 * Who may know whom. A rule that matches no class fails, so a renamed package cannot disarm one.
 */
@AnalyzeClasses(
    packages = "com.invoicecourier",
    importOptions = {DoNotIncludeTests.class, ArchitectureTest.NoTestJars.class})
class ArchitectureTest {

  /** Leaves out the tests of other modules, which come packed. */
  static final class NoTestJars implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("-tests.jar");
    }
  }

  private static final String[] AWS = {"software.amazon..", "com.amazonaws.."};

  /** What reads the machine's clock or draws chance; a real one is made in {@code Wiring} alone. */
  private static final Set<String> MACHINE_CALLS =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.lang.Math.random",
          "java.util.UUID.randomUUID",
          "java.util.Random.<init>",
          "java.util.SplittableRandom.<init>",
          "java.security.SecureRandom.<init>",
          "java.security.SecureRandom.getInstance",
          "java.security.SecureRandom.getInstanceStrong",
          "java.util.concurrent.ThreadLocalRandom.current",
          "java.util.random.RandomGenerator.getDefault",
          "java.util.random.RandomGenerator.of",
          "java.time.Clock.systemUTC",
          "java.time.Clock.tickMillis",
          "java.time.Clock.systemDefaultZone",
          "java.time.Clock.system");

  @ArchTest
  static final ArchRule domainKnowsNoAwsType =
      noClasses()
          .that()
          .resideInAPackage("com.invoicecourier..")
          .and()
          .resideOutsideOfPackage("com.invoicecourier.lambda..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(AWS);

  @ArchTest
  static final ArchRule handlersKnowNoSdkType =
      noClasses()
          .that()
          .resideInAPackage("com.invoicecourier.lambda.handler..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("software.amazon..");

  @ArchTest
  static final ArchRule onlyHandlersFaceLambda =
      classes()
          .that()
          .implement(RequestHandler.class)
          .or()
          .implement(RequestStreamHandler.class)
          .should()
          .resideInAPackage("com.invoicecourier.lambda.handler..")
          .andShould()
          .haveSimpleNameEndingWith("Handler");

  @ArchTest
  static final ArchRule outboundDoesNotKnowInbound =
      noClasses()
          .that()
          .resideInAPackage("com.invoicecourier.outbound..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.invoicecourier.inbound..");

  @ArchTest
  static final ArchRule inboundDoesNotKnowOutbound =
      noClasses()
          .that()
          .resideInAPackage("com.invoicecourier.inbound..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.invoicecourier.outbound..");

  @ArchTest
  static final ArchRule adaptersDoNotKnowEachOther =
      slices()
          .matching("com.invoicecourier.lambda.(dynamodb|s3|ses|sqs)..")
          .should()
          .notDependOnEachOther();

  @ArchTest
  static final ArchRule timeAndChanceComeThroughTheConstructor =
      noClasses()
          .that()
          .haveNameNotMatching(
              "com\\.invoicecourier\\.(lambda\\.(Wiring(\\$.*)?|log\\.Log)|invoice\\.pdf\\.Typeface\\$SameLetters)")
          .should()
          .accessTargetWhere(
              describe("it asks the machine itself", ArchitectureTest::asksTheMachine));

  private static boolean asksTheMachine(JavaAccess<?> access) {
    AccessTarget target = access.getTarget();
    return MACHINE_CALLS.contains(target.getOwner().getName() + "." + target.getName())
        || isNowWithoutAClock(target);
  }

  private static boolean isNowWithoutAClock(AccessTarget target) {
    return target instanceof CodeUnitAccessTarget called
        && called.getName().equals("now")
        && called.getOwner().getPackageName().startsWith("java.time")
        && called.getRawParameterTypes().stream()
            .noneMatch(type -> type.isEquivalentTo(Clock.class));
  }
}
