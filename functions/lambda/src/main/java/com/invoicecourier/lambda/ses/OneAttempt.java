package com.invoicecourier.lambda.ses;

import java.time.Duration;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;

/** A retry inside the SDK could mail an invoice twice; only the use case decides to try again. */
public final class OneAttempt {
  private OneAttempt() {}

  /** The limit must leave the function time to record the outcome. */
  public static ClientOverrideConfiguration within(Duration limit) {
    return ClientOverrideConfiguration.builder()
        .retryStrategy(AwsRetryStrategy.doNotRetry())
        .apiCallTimeout(limit)
        .build();
  }
}
