package com.invoicecourier.local;

import com.invoicecourier.local.aws.AwsClients;
import com.invoicecourier.local.template.Deployment;
import com.invoicecourier.local.template.Function;
import java.util.HashMap;
import java.util.Map;

/**
 * The functions' environment as system properties: one process has one environment, so two
 * functions may not differ in a variable.
 */
public final class FunctionSettings implements AutoCloseable {
  private final Map<String, String> settings;

  private FunctionSettings(Map<String, String> settings) {
    this.settings = settings;
  }

  static FunctionSettings install(Deployment deployment, Ports ports) {
    Map<String, String> all = new HashMap<>();
    for (Function function : deployment.functions()) {
      function.environment().forEach((name, value) -> put(all, name, value));
    }
    all.put("aws.region", AwsClients.REGION);
    all.put("aws.accessKeyId", AwsClients.KEY_ID);
    all.put("aws.secretAccessKey", AwsClients.SECRET);
    all.put("aws.endpointUrlDynamoDb", Services.local(ports.dynamo()).toString());
    all.put("aws.endpointUrlS3", Services.local(ports.s3()).toString());
    all.put("aws.endpointUrlSqs", Services.local(ports.sqs()).toString());
    all.put("aws.endpointUrlSesV2", Services.local(ports.ses()).toString());
    all.forEach(System::setProperty);
    return new FunctionSettings(all);
  }

  /** The same for a function in a process of its own, where they are environment variables. */
  public static Map<String, String> environment(Function function, Endpoints endpoints) {
    Map<String, String> all = new HashMap<>(function.environment());
    all.put("AWS_REGION", AwsClients.REGION);
    all.put("AWS_ENDPOINT_URL_DYNAMODB", endpoints.dynamodb());
    all.put("AWS_ENDPOINT_URL_S3", endpoints.s3());
    all.put("AWS_ENDPOINT_URL_SQS", endpoints.sqs());
    all.put("AWS_ENDPOINT_URL_SESV2", endpoints.ses());
    return all;
  }

  private static void put(Map<String, String> all, String name, String value) {
    String before = all.put(name, value);
    if (before != null && !before.equals(value)) {
      throw new IllegalStateException("two functions differ in " + name);
    }
  }

  @Override
  public void close() {
    settings.keySet().forEach(System::clearProperty);
  }
}
