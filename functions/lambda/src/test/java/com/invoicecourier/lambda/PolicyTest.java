package com.invoicecourier.lambda;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.invoicecourier.lambda.Template.Resource;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each function may do exactly what its code can come to, read from the classes. */
class PolicyTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .withImportOption(new ArchitectureTest.NoTestJars())
          .importPackages("com.invoicecourier");

  /** What a call needs ("Actions, resources, and condition keys for AWS services"). */
  private static final Map<String, List<String>> ACTIONS =
      Map.ofEntries(
          Map.entry("Table.get", List.of("dynamodb:GetItem")),
          Map.entry("Table.getAll", List.of("dynamodb:BatchGetItem")),
          Map.entry("Table.all", List.of("dynamodb:Query")),
          Map.entry("Table.newestFirst", List.of("dynamodb:Query")),
          Map.entry("Table.due", List.of("dynamodb:Query")),
          Map.entry("Table.dueSince", List.of("dynamodb:Query")),
          Map.entry("Table.scan", List.of("dynamodb:Scan")),
          Map.entry("Table.write", List.of()), // what is written decides
          Map.entry("S3Client.getObject", List.of("s3:GetObject")),
          Map.entry("S3Client.getObjectAsBytes", List.of("s3:GetObject")),
          Map.entry("S3Client.headObject", List.of("s3:GetObject")),
          Map.entry("S3Client.putObject", List.of("s3:PutObject")),
          Map.entry("S3Client.copyObject", List.of("s3:GetObject", "s3:PutObject")),
          Map.entry("S3Presigner.presignGetObject", List.of("s3:GetObject")),
          Map.entry("S3Presigner.presignPutObject", List.of("s3:PutObject")),
          Map.entry("SesV2Client.sendEmail", List.of("ses:SendEmail", "ses:SendRawEmail")),
          Map.entry("SesV2Client.getAccount", List.of("ses:GetAccount")),
          Map.entry("SqsClient.receiveMessage", List.of("sqs:ReceiveMessage")),
          Map.entry("SqsClient.deleteMessage", List.of("sqs:DeleteMessage")),
          Map.entry("SqsClient.getQueueAttributes", List.of("sqs:GetQueueAttributes")),
          Map.entry("SqsClient.sendMessage", List.of("sqs:SendMessage")));

  private static final String WRITE = "com.invoicecourier.lambda.dynamodb.Write$";
  private static final Map<String, String> WRITES =
      Map.of(
          WRITE + "Create", "dynamodb:PutItem",
          WRITE + "CreateOver", "dynamodb:PutItem",
          WRITE + "Replace", "dynamodb:PutItem",
          WRITE + "Put", "dynamodb:PutItem",
          WRITE + "Remove", "dynamodb:DeleteItem",
          WRITE + "RemovePresent", "dynamodb:DeleteItem");

  /** Calls that only make a client. */
  private static final Set<String> MAKING = Set.of("builder", "create", "<init>");

  /** The right to list asks for nothing; with it a missing object is a 404 and not a 403. */
  private static final String LIST = "s3:ListBucket";

  static Stream<Resource> functions() {
    return Template.root().functions();
  }

  @ParameterizedTest
  @MethodSource("functions")
  void mayDoWhatItsCodeCanComeToAndNoMore(Resource function) {
    Reach reach = Reach.of(CLASSES, function.properties().path("Handler").asText());

    Set<String> needed = new TreeSet<>();
    reach.calls().stream()
        .filter(PolicyTest::isOfAService)
        .forEach(it -> needed.addAll(actions(it)));
    reach.made().stream().filter(it -> it.startsWith(WRITE)).forEach(it -> needed.add(write(it)));

    assertThat(granted(function)).isEqualTo(needed);
  }

  private static boolean isOfAService(String call) {
    String owner = call.substring(0, call.indexOf('.'));
    return (owner.equals("Table") || owner.endsWith("Client") || owner.equals("S3Presigner"))
        && !owner.equals("DynamoDbEnhancedClient")
        && !owner.endsWith("HttpClient") // the way to all of them
        && !MAKING.contains(call.substring(call.indexOf('.') + 1));
  }

  private static List<String> actions(String call) {
    assertThat(ACTIONS).as("what %s needs is not known here", call).containsKey(call);
    return ACTIONS.getOrDefault(call, List.of());
  }

  private static String write(String type) {
    assertThat(WRITES).as("what %s needs is not known here", type).containsKey(type);
    return WRITES.getOrDefault(type, "");
  }

  private static Set<String> granted(Resource function) {
    return function.properties().path("Policies").findValues("Action").stream()
        .flatMap(action -> action.isArray() ? action.valueStream() : Stream.of(action))
        .map(JsonNode::asText)
        .filter(action -> !action.equals(LIST))
        .collect(toCollection(TreeSet::new));
  }
}
