package com.invoicecourier.local.aws;

import com.invoicecourier.local.function.Functions;
import com.invoicecourier.local.template.Deployment;
import com.invoicecourier.local.template.Pipe;
import com.invoicecourier.local.template.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Everything that carries something from one service to the next, as long as it is open. */
public final class Pumps implements AutoCloseable {
  private static final int READERS_OF_A_QUEUE_MAX = 2;

  private final List<Loop> loops = new ArrayList<>();

  /** Starts the pipes of the deployment's tables; checkpoints are kept in the folder. */
  public void pipes(
      Deployment deployment, AwsClients aws, Queues queues, EventBuses buses, Path folder)
      throws IOException {
    for (Table table : deployment.tables()) {
      for (Pipe pipe : deployment.pipes()) {
        if (pipe.reads(table.name())) {
          pipe(pipe, table, aws, queues, PipeTarget.of(pipe, queues, buses), folder);
        }
      }
    }
  }

  private void pipe(
      Pipe pipe, Table table, AwsClients aws, Queues queues, PipeTarget target, Path folder)
      throws IOException {
    String streamArn =
        aws.dynamo()
            .describeTable(describe -> describe.tableName(table.name()))
            .table()
            .latestStreamArn();
    Checkpoint checkpoint = Checkpoint.open(folder.resolve(pipe.name() + ".json"));
    StreamShards shards = new StreamShards(aws.streams(), streamArn, checkpoint);
    PipePump pump = new PipePump(pipe, streamArn, shards, target, queues);
    loops.add(Loop.start(pipe.name(), pump::turn));
  }

  public void triggers(Deployment deployment, Queues queues, Functions functions) {
    deployment
        .queueTriggers()
        .forEach(
            trigger -> {
              QueueTriggerPump pump = new QueueTriggerPump(trigger, queues, functions);
              int readers = Math.min(trigger.concurrency(), READERS_OF_A_QUEUE_MAX);
              for (int reader = 0; reader < readers; reader++) {
                loops.add(Loop.start(trigger.function() + "-" + reader, pump::turn));
              }
            });
  }

  public void schedules(Deployment deployment, Functions functions, Clock clock) {
    deployment
        .schedules()
        .forEach(
            schedule ->
                loops.add(
                    Loop.start(
                        schedule.name(), new SchedulePump(schedule, functions, clock)::turn)));
  }

  @Override
  public void close() {
    List<Thread> closing =
        loops.stream().map(loop -> Thread.ofVirtual().start(loop::close)).toList();
    for (Thread one : closing) {
      try {
        one.join();
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
