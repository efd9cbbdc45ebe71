package software.amazon.awssdk.regions;

import java.util.Map;
import software.amazon.awssdk.regions.servicemetadata.DynamodbServiceMetadata;
import software.amazon.awssdk.regions.servicemetadata.EmailServiceMetadata;
import software.amazon.awssdk.regions.servicemetadata.EnhancedS3ServiceMetadata;
import software.amazon.awssdk.regions.servicemetadata.SqsServiceMetadata;

/**
 * Stands before the SDK's class of this name, which makes the metadata of 360 services to sign for
 * the four that are called here. What any other one needs is worked out from the partition.
 */
public final class GeneratedServiceMetadataProvider implements ServiceMetadataProvider {
  private static final Map<String, ServiceMetadata> OURS =
      Map.of(
          "dynamodb", new DynamodbServiceMetadata(),
          "s3", new EnhancedS3ServiceMetadata(),
          "sqs", new SqsServiceMetadata(),
          "email", new EmailServiceMetadata());

  @Override
  public ServiceMetadata serviceMetadata(String endpointPrefix) {
    ServiceMetadata ours = OURS.get(endpointPrefix);
    return ours == null ? new DefaultServiceMetadata(endpointPrefix) : ours;
  }
}
