package com.invoicecourier.local;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.invoicecourier.local.sample.EchoHandler;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.joda.time.DateTime;
import org.jspecify.annotations.Nullable;

/** A local run of the small product, shared by the tests of one JVM, because it takes seconds. */
public final class SmallRun {
  private static @Nullable LocalRun running;

  private SmallRun() {}

  public static synchronized LocalRun get() throws Exception {
    if (running == null) {
      ProductRuns.close();
      Path folder = Files.createTempDirectory("small-run");
      running = start(folder);
      Runtime.getRuntime().addShutdownHook(new Thread(SmallRun::close));
    }
    return running;
  }

  /** The same state, in a new run. */
  public static synchronized LocalRun restart() throws Exception {
    Path folder = get().folder();
    close();
    running = start(folder);
    return running;
  }

  /** Makes room for another local run, of which there can be one in a JVM. */
  public static synchronized void close() {
    if (running != null) {
      running.close();
      running = null;
    }
  }

  public static List<String> collected() throws Exception {
    Path file = get().folder().resolve("collected");
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  /** Asks until the answer is as expected, for half a minute at most; gives the last answer. */
  public static <T> T await(Callable<T> question, Predicate<T> expected) throws Exception {
    Instant end = Instant.now().plus(Duration.ofSeconds(30));
    T answer = question.call();
    while (!expected.test(answer) && Instant.now().isBefore(end)) {
      Thread.sleep(50);
      answer = question.call();
    }
    return answer;
  }

  private static LocalRun start(Path folder) throws Exception {
    System.setProperty("collected", folder.resolve("collected").toString());
    Path small = Path.of(SmallRun.class.getResource("/small/template.yaml").toURI());
    return LocalRun.start(
        new Setup(
            folder,
            small,
            code(folder.resolve("code")),
            small.resolveSibling("site"),
            Ports.free(),
            Map.of(),
            false),
        _ -> true);
  }

  private static Path code(Path root) throws IOException, URISyntaxException {
    Path classes = location(EchoHandler.class);
    for (String name : List.of("EchoHandler", "CollectHandler")) {
      String file = "com/invoicecourier/local/sample/" + name + ".class";
      copy(classes.resolve(file), root.resolve(file));
    }
    copy(location(SQSEvent.class), root.resolve("lib/events.jar"));
    copy(location(DateTime.class), root.resolve("lib/joda-time.jar"));
    return root;
  }

  private static Path location(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    if (!Files.exists(to)) {
      Files.copy(from, to);
    }
  }
}
