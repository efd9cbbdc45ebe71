package com.invoicecourier.local.aws;

import com.invoicecourier.local.template.Bucket;
import com.invoicecourier.local.template.Bucket.BucketCors;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.gaul.s3proxy.CrossOriginResourceSharing;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/** S3Proxy over a folder; its one CORS rule is made of those of the buckets. */
public final class ObjectStore implements AutoCloseable {
  private final S3Proxy proxy;

  private ObjectStore(S3Proxy proxy) {
    this.proxy = proxy;
  }

  public static ObjectStore start(Path folder, URI endpoint, List<Bucket> buckets)
      throws Exception {
    S3Proxy proxy =
        S3Proxy.builder()
            .blobStore(new FilesystemNio2BlobStore(folder.toString()))
            .endpoint(endpoint)
            .awsAuthentication(AuthenticationType.AWS_V4, AwsClients.KEY_ID, AwsClients.SECRET)
            .corsRules(cors(buckets.stream().flatMap(bucket -> bucket.cors().stream()).toList()))
            .ignoreUnknownHeaders(true)
            .maxSinglePartObjectSize(5L * 1024 * 1024 * 1024)
            .v4MaxNonChunkedRequestSize(256L * 1024 * 1024)
            .build();
    proxy.start();
    return new ObjectStore(proxy);
  }

  private static CrossOriginResourceSharing cors(List<BucketCors> rules) {
    if (rules.isEmpty()) {
      return CrossOriginResourceSharing.disabled();
    }
    return new CrossOriginResourceSharing(
        all(rules, BucketCors::origins),
        all(rules, BucketCors::methods),
        headers(rules),
        all(rules, BucketCors::exposed),
        "");
  }

  /** S3Proxy knows a whole star only, where S3 takes one inside a name as well. */
  private static List<String> headers(List<BucketCors> rules) {
    List<String> named = all(rules, BucketCors::headers);
    return named.stream().anyMatch(name -> name.contains("*")) ? List.of("*") : named;
  }

  private static List<String> all(List<BucketCors> rules, Function<BucketCors, List<String>> part) {
    return rules.stream().flatMap(rule -> part.apply(rule).stream()).distinct().toList();
  }

  @Override
  public void close() {
    try {
      proxy.stop();
    } catch (Exception e) { // it declares no narrower one
      throw new IllegalStateException(e);
    }
  }
}
