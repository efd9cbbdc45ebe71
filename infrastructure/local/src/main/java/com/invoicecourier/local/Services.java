package com.invoicecourier.local;

import com.invoicecourier.local.aws.AwsClients;
import com.invoicecourier.local.aws.DynamoService;
import com.invoicecourier.local.aws.ObjectStore;
import com.invoicecourier.local.aws.Provision;
import com.invoicecourier.local.aws.QueueService;
import com.invoicecourier.local.mail.CollaboratorMailboxes;
import com.invoicecourier.local.template.Deployment;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The kept software: table, buckets, queues and mailboxes, started side by side. */
record Services(AwsClients aws, CollaboratorMailboxes mailboxes) {

  static Services start(Setup setup, Deployment deployment, Started started)
      throws IOException, InterruptedException {
    Ports ports = setup.ports();
    Path dynamo = Files.createDirectories(setup.state().resolve("dynamodb"));
    Path s3 = Files.createDirectories(setup.state().resolve("s3"));
    Path sqs = Files.createDirectories(setup.state().resolve("sqs"));
    Path boxes = Files.createDirectories(setup.state().resolve("mailboxes"));
    AwsClients aws;
    CollaboratorMailboxes mailboxes;
    try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<?> table =
          all.submit(start(started, () -> DynamoService.start(dynamo, ports.dynamo())));
      Future<?> buckets =
          all.submit(
              start(started, () -> ObjectStore.start(s3, local(ports.s3()), deployment.buckets())));
      Future<QueueService> queues =
          all.submit(start(started, () -> QueueService.start(sqs, ports.sqs())));
      mailboxes = started.add(CollaboratorMailboxes.start(boxes, ports.relay(), ports.imap()));
      aws =
          started.add(AwsClients.to(local(ports.dynamo()), local(ports.s3()), local(ports.sqs())));
      table.get();
      buckets.get();
      new Provision(aws).awaitQueues(queues.get().restored());
    } catch (ExecutionException e) {
      throw new IOException("a service does not start", e.getCause());
    }
    new Provision(aws).make(deployment);
    return new Services(aws, mailboxes);
  }

  private static <T extends AutoCloseable> Callable<T> start(Started started, Callable<T> service) {
    return () -> started.add(service.call());
  }

  static URI local(int port) {
    return URI.create("http://127.0.0.1:" + port);
  }
}
