package com.invoicecourier.local.template;

import java.net.URI;
import java.util.Locale;

/**
 * What a reference to a resource means on one machine: names and ARNs of the deployed form, so that
 * what leads from one resource to another is followed as AWS would.
 */
record LocalNames(URI queues) {
  static final String REGION = "us-east-1";
  static final String ACCOUNT = "000000000000";

  String pseudo(String name, String stackName) {
    return switch (name) {
      case "AWS::Region" -> REGION;
      case "AWS::AccountId" -> ACCOUNT;
      case "AWS::Partition" -> "aws";
      case "AWS::URLSuffix" -> "amazonaws.com";
      case "AWS::StackName" -> stackName;
      case "AWS::StackId" -> arn("cloudformation", "stack/" + stackName + "/local");
      default -> throw new IllegalStateException("the local run does not know " + name);
    };
  }

  String ref(Resource resource) {
    return switch (resource.type()) {
      case "AWS::SQS::Queue" -> queues + "/" + ACCOUNT + "/" + physicalName(resource);
      case "AWS::SNS::Topic" -> attribute(resource, "Arn");
      default -> physicalName(resource);
    };
  }

  String attribute(Resource resource, String attribute) {
    String name = physicalName(resource);
    return switch (attribute) {
      case "Arn", "TopicArn" -> arnOf(resource, name);
      case "StreamArn" -> arnOf(resource, name) + "/stream/local";
      case "QueueUrl" -> ref(resource);
      case "QueueName", "TopicName", "Name" -> name;
      case "DomainName", "RegionalDomainName" -> name + ".s3.amazonaws.com";
      case "ApiEndpoint" -> "https://" + name + ".execute-api.us-east-1.amazonaws.com";
      default -> name + "-" + attribute;
    };
  }

  private static String arnOf(Resource resource, String name) {
    return switch (resource.type()) {
      case "AWS::SQS::Queue" -> arn("sqs", name);
      case "AWS::SNS::Topic" -> arn("sns", name);
      case "AWS::S3::Bucket" -> "arn:aws:s3:::" + name;
      case "AWS::DynamoDB::Table" -> arn("dynamodb", "table/" + name);
      case "AWS::Events::EventBus" -> arn("events", "event-bus/" + name);
      case "AWS::Events::Rule" -> arn("events", "rule/" + name);
      case "AWS::Serverless::Function", "AWS::Lambda::Function" ->
          arn("lambda", "function:" + name);
      case "AWS::Pipes::Pipe" -> arn("pipes", "pipe/" + name);
      default -> arn("local", resource.type().replace("::", "-") + "/" + name);
    };
  }

  /** The name the template gives, else one that is the same at every start. */
  static String physicalName(Resource resource) {
    String property =
        switch (resource.type()) {
          case "AWS::SQS::Queue" -> "QueueName";
          case "AWS::SNS::Topic" -> "TopicName";
          case "AWS::S3::Bucket" -> "BucketName";
          case "AWS::DynamoDB::Table" -> "TableName";
          case "AWS::Serverless::Function", "AWS::Lambda::Function" -> "FunctionName";
          case "AWS::SES::ReceiptRuleSet" -> "RuleSetName";
          case "AWS::SES::EmailIdentity" -> "EmailIdentity";
          default -> "Name";
        };
    String given = resource.text(property);
    if (!given.isEmpty()) {
      return given;
    }
    String name = resource.stack().name() + "-" + resource.logicalId();
    return resource.type().equals("AWS::S3::Bucket") ? name.toLowerCase(Locale.ROOT) : name;
  }

  static String arn(String service, String rest) {
    return "arn:aws:" + service + ":" + REGION + ":" + ACCOUNT + ":" + rest;
  }
}
