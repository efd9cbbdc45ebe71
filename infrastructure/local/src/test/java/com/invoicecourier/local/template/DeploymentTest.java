package com.invoicecourier.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeploymentTest {
  private static final URI QUEUES = URI.create("http://127.0.0.1:9324");
  private static final Map<String, String> PARAMETERS =
      Map.of(
          "MailDomain", "mail.test.example",
          "SiteOrigin", "http://localhost:1",
          "JwtIssuer", "https://issuer.example",
          "JwtAudience", "one, two");

  @Test
  void followsReferencesThroughNestedStacks() throws Exception {
    Deployment small = small();

    Function collect = small.function("CollectFunction");
    assertThat(collect.environment())
        .containsEntry("TABLE", "invoice-courier-Parts-Table")
        .containsEntry("COLLECT_TABLE", "invoice-courier-Parts-Table")
        .containsEntry("MAIL_DOMAIN", "mail.test.example");
    assertThat(collect.timeout()).hasSeconds(5);
    assertThat(small.function("EchoFunction").timeout()).hasSeconds(20);
    Queue work = small.queue(small.queueTriggers().getFirst().queueArn());
    assertThat(work.url()).isEqualTo(QUEUES + "/000000000000/invoice-courier-Parts-WorkQueue");
    assertThat(work.attributes()).containsEntry("VisibilityTimeout", "3");
    assertThat(small.buckets())
        .singleElement()
        .extracting(Bucket::name)
        .isEqualTo("invoice-courier-parts-inboundbucket");
  }

  @Test
  void readsWhoMayCallWhat() throws Exception {
    Deployment small = small();

    assertThat(small.routes()).hasSize(5);
    assertThat(route(small, "POST /guarded").scopes()).containsExactly("directory:write");
    assertThat(route(small, "GET /echo/fixed").authorizer())
        .hasValueSatisfying(jwt -> assertThat(jwt.audiences()).containsExactly("one", "two"));
    assertThat(route(small, "GET /open").authorizer()).isEmpty();
  }

  @Test
  void readsTheProductAsItIsDeployed() {
    Deployment product = product(Map.of());

    assertThat(product.functions()).hasSize(12);
    assertThat(product.routes()).hasSizeGreaterThan(20);
    assertThat(product.pipes()).hasSize(2).allMatch(pipe -> pipe.filters().size() == 1);
    assertThat(product.receiptRules())
        .singleElement()
        .matches(rule -> rule.takes("REPLY+x@mail.test.example"))
        .matches(rule -> !rule.takes("other@mail.test.example"));
    assertThat(sendQueue(product).delaySeconds()).isEqualTo(20);
    assertThat(product.rules())
        .anyMatch(rule -> rule.pattern().contains("aws.ses"))
        .anyMatch(rule -> rule.pattern().contains("InvoicePublished"))
        .anyMatch(rule -> rule.pattern().contains("Object Created"));
    assertThat(product.buckets().stream().filter(Bucket::tells))
        .singleElement()
        .extracting(Bucket::name)
        .asString()
        .contains("inbound");
    assertThat(product.schedules()).singleElement().matches(one -> one.every().toMinutes() == 5);
  }

  @Test
  void takesParametersOverTheirDefaults() {
    assertThat(sendQueue(product(Map.of("UndoSeconds", "0"))).delaySeconds()).isZero();
  }

  @Test
  void saysWhichParameterHasNoValue() {
    assertThatThrownBy(
            () ->
                Deployment.read(
                    Path.of("../../template.yaml"), Map.of("MailDomain", "x.example"), QUEUES))
        .hasMessageContaining("has no value");
  }

  private static Queue sendQueue(Deployment product) {
    return product.queues().stream()
        .filter(queue -> queue.name().equals("invoice-courier-dev-send"))
        .findFirst()
        .orElseThrow();
  }

  private static Deployment product(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(PARAMETERS);
    all.putAll(more);
    return Deployment.read(Path.of("../../template.yaml"), all, QUEUES);
  }

  private static Deployment small() throws Exception {
    Path file = Path.of(DeploymentTest.class.getResource("/small/template.yaml").toURI());
    return Deployment.read(file, PARAMETERS, QUEUES);
  }

  private static Route route(Deployment deployment, String key) {
    return deployment.routes().stream()
        .filter(route -> route.key().equals(key))
        .findFirst()
        .orElseThrow();
  }
}
