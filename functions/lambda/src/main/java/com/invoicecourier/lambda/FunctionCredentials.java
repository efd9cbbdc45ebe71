package com.invoicecourier.lambda;

import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.auth.credentials.SystemPropertyCredentialsProvider;
import software.amazon.awssdk.core.SdkSystemSetting;

/**
 * Where a function has its credentials from (AWS, "Improving startup performance with Lambda
 * SnapStart"): under SnapStart they are asked for, because those of a snapshot would be out of
 * date; otherwise they stand in the environment, or on one machine in system properties.
 */
final class FunctionCredentials {
  private FunctionCredentials() {}

  static AwsCredentialsProvider provider() {
    if (System.getenv(SdkSystemSetting.AWS_CONTAINER_CREDENTIALS_FULL_URI.environmentVariable())
        != null) {
      return ContainerCredentialsProvider.builder().build();
    }
    return System.getProperty(SdkSystemSetting.AWS_ACCESS_KEY_ID.property()) == null
        ? EnvironmentVariableCredentialsProvider.create()
        : SystemPropertyCredentialsProvider.create();
  }
}
