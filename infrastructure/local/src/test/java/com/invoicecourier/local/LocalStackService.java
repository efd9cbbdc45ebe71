package com.invoicecourier.local;

import java.net.URI;
import java.util.Optional;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * LocalStack in a container, until this JVM ends. The image is of the last line that starts without
 * a login; that it still does was not tried here, where no Docker daemon answers.
 */
final class LocalStackService {
  private static final String IMAGE = "localstack/localstack:4.4.0";

  private LocalStackService() {}

  /** Why it cannot be had, or nothing. */
  static Optional<String> whyNot() {
    return DockerClientFactory.instance().isDockerAvailable()
        ? Optional.empty()
        : Optional.of("no Docker daemon answers, so there is no LocalStack");
  }

  @SuppressWarnings("resource") // ends with this JVM, by Testcontainers' own reaper
  static URI start() {
    LocalStackContainer container =
        new LocalStackContainer(DockerImageName.parse(IMAGE)).withServices("dynamodb", "s3", "sqs");
    container.start();
    return container.getEndpoint();
  }
}
