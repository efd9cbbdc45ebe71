package com.invoicecourier.local.runtime;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.invoicecourier.local.FunctionSettings;
import com.invoicecourier.local.LocalRun;
import com.invoicecourier.local.Setup;
import com.invoicecourier.local.runtime.FunctionProcess.Code;
import com.invoicecourier.local.template.Function;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.joda.time.DateTime;
import software.amazon.awssdk.core.sync.RequestBody;

/** The functions as packaged, with the sample events that are theirs. */
public final class Samples {
  private static final Path EVENTS = Setup.repository().resolve("events");

  private static final ObjectMapper JSON = new ObjectMapper();

  private Samples() {}

  /** The zip that the local run has unpacked, set up for its services. */
  public static Code code(LocalRun run, Function function) {
    return new Code(
        run.folder().resolve("functions"),
        function.handler(),
        FunctionSettings.environment(function, run.endpoints()));
  }

  /** The empty handler, with the jars that its event needs. */
  static Code emptyHandler(Path folder) throws IOException {
    String file = EmptyHandler.class.getName().replace('.', '/') + ".class";
    copy(FunctionProcess.jar(EmptyHandler.class).resolve(file), folder.resolve(file));
    copy(FunctionProcess.jar(APIGatewayV2HTTPEvent.class), folder.resolve("lib/events.jar"));
    copy(FunctionProcess.jar(DateTime.class), folder.resolve("lib/joda-time.jar"));
    return new Code(folder, EmptyHandler.class.getName(), Map.of("AWS_REGION", "us-east-1"));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to);
  }

  /** The events by their file names. */
  static Map<String, byte[]> of(Function function) throws IOException {
    String stem = stem(function);
    Map<String, byte[]> events = new TreeMap<>();
    for (Path file : all()) {
      String name = file.getFileName().toString();
      if (name.equals(stem + ".json") || name.startsWith(stem + ".")) {
        events.put(name, Files.readAllBytes(file));
      }
    }
    return events;
  }

  /** The one that is named for the function alone, or else the first. */
  static byte[] plain(Function function) throws IOException {
    Path plain = EVENTS.resolve(stem(function) + ".json");
    return Files.exists(plain)
        ? Files.readAllBytes(plain)
        : of(function).values().iterator().next();
  }

  /** Puts the mail that the sample notice of {@code receive-reply} tells of where it says. */
  static void deliverMail(LocalRun run, Code code) throws IOException {
    JsonNode event = JSON.readTree(EVENTS.resolve("receive-reply.json").toFile());
    String message = event.path("Records").path(0).path("body").asText();
    JsonNode notice = JSON.readTree(JSON.readTree(message).path("Message").asText());
    String headers =
        notice
            .path("mail")
            .path("headers")
            .valueStream()
            .map(header -> header.path("name").asText() + ": " + header.path("value").asText())
            .collect(Collectors.joining("\r\n"));
    run.aws()
        .s3()
        .putObject(
            put ->
                put.bucket(code.environment().get("INBOUND_BUCKET"))
                    .key(notice.path("receipt").path("action").path("objectKey").asText()),
            RequestBody.fromString(headers + "\r\n\r\nApproved.\r\n"));
  }

  /** {@code submit-email} for {@code SubmitEmailFunction}. */
  static String stem(Function function) {
    return function.stem().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  private static List<Path> all() throws IOException {
    try (var files = Files.list(EVENTS)) {
      return files.sorted().toList();
    }
  }
}
