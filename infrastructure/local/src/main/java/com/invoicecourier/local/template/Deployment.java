package com.invoicecourier.local.template;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Everything structural that the templates say, with local names in place of references. */
public record Deployment(
    List<Function> functions,
    List<Route> routes,
    Cors cors,
    List<QueueTrigger> queueTriggers,
    List<Schedule> schedules,
    List<Table> tables,
    List<Bucket> buckets,
    List<Queue> queues,
    List<Pipe> pipes,
    List<Rule> rules,
    List<Subscription> subscriptions,
    List<ReceiptRule> receiptRules,
    List<EventDestination> eventDestinations) {

  /** Reads the template and its nested stacks; queue URLs begin with {@code queues}. */
  public static Deployment read(Path template, Map<String, String> parameters, URI queues) {
    Stack root = new Stack(template, "invoice-courier", parameters, new LocalNames(queues));
    List<Resource> all = root.resources().toList();
    List<Resource> functions = ofType(all, "AWS::Serverless::Function").toList();
    List<Resource> apis = ofType(all, "AWS::Serverless::HttpApi").toList();
    return new Deployment(
        functions.stream().map(Function::of).toList(),
        functions.stream().flatMap(function -> Route.of(function, apis)).toList(),
        apis.stream().map(Cors::of).findFirst().orElse(Cors.NONE),
        functions.stream().flatMap(QueueTrigger::of).toList(),
        functions.stream().flatMap(Schedule::of).toList(),
        ofType(all, "AWS::DynamoDB::Table").map(Table::of).toList(),
        ofType(all, "AWS::S3::Bucket").map(Bucket::of).toList(),
        ofType(all, "AWS::SQS::Queue").map(Queue::of).toList(),
        ofType(all, "AWS::Pipes::Pipe").map(Pipe::of).toList(),
        ofType(all, "AWS::Events::Rule").map(Rule::of).toList(),
        ofType(all, "AWS::SNS::Subscription").map(Subscription::of).toList(),
        ofType(all, "AWS::SES::ReceiptRule").flatMap(ReceiptRule::of).toList(),
        ofType(all, "AWS::SES::ConfigurationSetEventDestination")
            .map(EventDestination::of)
            .toList());
  }

  private static Stream<Resource> ofType(List<Resource> all, String type) {
    return all.stream().filter(resource -> resource.type().equals(type));
  }

  /** Without the pipes, queue triggers and schedules that are not chosen by name. */
  public Deployment moving(Predicate<String> chosen) {
    return new Deployment(
        functions,
        routes,
        cors,
        queueTriggers.stream().filter(trigger -> chosen.test(trigger.function())).toList(),
        schedules.stream().filter(schedule -> chosen.test(schedule.function())).toList(),
        tables,
        buckets,
        queues,
        pipes.stream().filter(pipe -> chosen.test(pipe.name())).toList(),
        rules,
        subscriptions,
        receiptRules,
        eventDestinations);
  }

  public Queue queue(String arn) {
    return found(queues.stream().filter(queue -> queue.arn().equals(arn)).findFirst(), arn);
  }

  public Function function(String logicalId) {
    return found(
        functions.stream().filter(function -> function.id().equals(logicalId)).findFirst(),
        logicalId);
  }

  public Schedule schedule(String function) {
    return found(
        schedules.stream().filter(schedule -> schedule.function().equals(function)).findFirst(),
        "schedule of " + function);
  }

  private static <T> T found(Optional<T> candidate, String name) {
    return candidate.orElseThrow(() -> new IllegalStateException("the templates have no " + name));
  }
}
