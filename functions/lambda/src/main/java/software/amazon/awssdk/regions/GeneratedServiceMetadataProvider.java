package software.amazon.awssdk.regions;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.regions.servicemetadata.DynamodbServiceMetadata;
import software.amazon.awssdk.regions.servicemetadata.EmailServiceMetadata;
import software.amazon.awssdk.regions.servicemetadata.EnhancedS3ServiceMetadata;
import software.amazon.awssdk.regions.servicemetadata.SqsServiceMetadata;

/**
 * Stands before the SDK's class of this name, which makes the metadata of 360 services to sign for
 * the four that are called here. For any other the SDK works it out from the partition.
 */
public final class GeneratedServiceMetadataProvider implements ServiceMetadataProvider {
  private static final Map<String, ServiceMetadata> OURS =
      Map.of(
          "dynamodb", new DynamodbServiceMetadata(),
          "s3", new EnhancedS3ServiceMetadata(),
          "sqs", new SqsServiceMetadata(),
          "email", new EmailServiceMetadata());

  @Override
  public @Nullable ServiceMetadata serviceMetadata(String endpointPrefix) {
    return OURS.get(endpointPrefix);
  }
}
