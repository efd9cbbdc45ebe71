package com.invoicecourier.local.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.local.LocalRun;
import com.invoicecourier.local.SmallRun;
import com.invoicecourier.local.template.Deployment;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

class ProvisionTest {

  @Test
  void changesAQueueThatIsThereFromAnEarlierStart() throws Exception {
    LocalRun run = SmallRun.get();
    Provision provision = new Provision(run.aws());

    provision.make(deployment(run, "production"));
    String changed = visibility(run);
    provision.make(deployment(run, "small"));

    assertThat(changed).isEqualTo("30");
    assertThat(visibility(run)).isEqualTo("3");
  }

  private static Deployment deployment(LocalRun run, String stage) throws Exception {
    Path template = Path.of(ProvisionTest.class.getResource("/small/template.yaml").toURI());
    Map<String, String> parameters =
        Map.of(
            "MailDomain", "mail.test.example",
            "SiteOrigin", "http://localhost:1",
            "JwtIssuer", "https://issuer.example",
            "JwtAudience", "one",
            "Stage", stage);
    return Deployment.read(template, parameters, URI.create(run.endpoints().sqs()));
  }

  private static String visibility(LocalRun run) {
    String url = run.endpoints().sqs() + "/000000000000/invoice-courier-Parts-WorkQueue";
    return run.aws()
        .sqs()
        .getQueueAttributes(
            get -> get.queueUrl(url).attributeNames(QueueAttributeName.VISIBILITY_TIMEOUT))
        .attributesAsStrings()
        .getOrDefault("VisibilityTimeout", "");
  }
}
