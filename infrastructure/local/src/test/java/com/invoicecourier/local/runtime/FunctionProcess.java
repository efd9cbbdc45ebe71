package com.invoicecourier.local.runtime;

import com.amazonaws.services.lambda.runtime.LambdaRuntime;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.invoicecourier.local.Setup;
import com.invoicecourier.local.aws.AwsClients;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;

/**
 * A function in a JVM of its own, under the runtime interface client, with the options that the
 * managed runtime gives it. Memory and rights are not limited as on AWS.
 */
public final class FunctionProcess implements AutoCloseable {
  private static final Path OUTPUT =
      Setup.repository().resolve("infrastructure/local/target/function-processes");

  private final Process process;
  private final Path output;
  private final long began;

  private FunctionProcess(Process process, Path output, long began) {
    this.process = process;
    this.output = output;
    this.began = began;
  }

  /** The code is a folder as Lambda unpacks a zip: classes at the root, dependencies in lib/. */
  public record Code(Path folder, String handler, Map<String, String> environment) {}

  public static FunctionProcess start(Code code, RuntimeApi api) throws IOException {
    return start(code, api, onDemand(), List.of("-XX:TieredStopAtLevel=1"));
  }

  /**
   * Under SnapStart, where credentials are asked for and the second compiler is not switched off.
   */
  public static FunctionProcess startForSnapshot(Code code, RuntimeApi api) throws IOException {
    Map<String, String> environment =
        Map.of(
            "AWS_LAMBDA_INITIALIZATION_TYPE",
            "snap-start",
            "AWS_CONTAINER_CREDENTIALS_FULL_URI",
            "http://" + api.address() + "/credentials",
            "AWS_CONTAINER_AUTHORIZATION_TOKEN",
            RuntimeApi.CREDENTIALS_TOKEN);
    return start(code, api, environment, List.of());
  }

  private static FunctionProcess start(
      Code code, RuntimeApi api, Map<String, String> initialization, List<String> options)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx896m", "-XX:+UseSerialGC", "-Xshare:auto"));
    command.addAll(options);
    command.addAll(
        List.of("--add-opens=java.base/java.io=ALL-UNNAMED", "--enable-native-access=ALL-UNNAMED"));
    command.add("--sun-misc-unsafe-memory-access=allow");
    command.add("-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac");
    command.add(NativeClientFile.option());
    command.addAll(List.of("-cp", runtime(), AWSLambda.class.getName(), code.handler()));
    ProcessBuilder builder = new ProcessBuilder(command).directory(code.folder().toFile());
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.startsWith("AWS_") || name.equals("JAVA_TOOL_OPTIONS"));
    builder.environment().putAll(code.environment());
    builder.environment().putAll(initialization);
    builder.environment().putAll(lambda(code, api));
    Path output = output(code);
    builder.redirectErrorStream(true).redirectOutput(output.toFile());
    long began = System.nanoTime();
    return new FunctionProcess(builder.start(), output, began);
  }

  /** The nano time at which it was started. */
  public long began() {
    return began;
  }

  /** The lines that it has written so far, on both streams. */
  List<String> written() throws IOException {
    return Files.readAllLines(output);
  }

  /** What the whole process has used of the processors. */
  public Duration cpu() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private static Map<String, String> onDemand() {
    return Map.of(
        "AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand",
        "AWS_ACCESS_KEY_ID", AwsClients.KEY_ID,
        "AWS_SECRET_ACCESS_KEY", AwsClients.SECRET);
  }

  private static Map<String, String> lambda(Code code, RuntimeApi api) {
    return Map.of(
        "AWS_LAMBDA_RUNTIME_API", api.address(),
        "AWS_LAMBDA_FUNCTION_NAME", "under-test",
        "AWS_LAMBDA_FUNCTION_VERSION", "1",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1024",
        "AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/under-test",
        "AWS_LAMBDA_LOG_STREAM_NAME", "one",
        "AWS_LAMBDA_LOG_FORMAT", "JSON",
        "LAMBDA_TASK_ROOT", code.folder().toString(),
        "TZ", ":UTC");
  }

  /** The runtime's own jars and nothing else: all that a function needs must be in its zip. */
  private static String runtime() {
    return Stream.of(
            AWSLambda.class,
            LambdaRuntime.class,
            PojoSerializer.class,
            SdkInternalThreadLocal.class)
        .map(type -> jar(type).toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** The jar or folder that a class comes from. */
  static Path jar(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path output(Code code) throws IOException {
    String name = code.handler().substring(code.handler().lastIndexOf('.') + 1);
    return Files.createDirectories(OUTPUT).resolve(name + ".log").toAbsolutePath();
  }

  @Override
  public void close() {
    process.destroyForcibly();
    process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
  }
}
