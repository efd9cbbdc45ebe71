package com.invoicecourier.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.regions.GeneratedServiceMetadataProvider;
import software.amazon.awssdk.regions.Region;

/** The class that stands before one of the SDK's says what the SDK's own says. */
class ServiceMetadataTest {
  private static final String REGION = Region.class.getName();
  private static final String METADATA = "software.amazon.awssdk.regions.ServiceMetadata";

  @ParameterizedTest
  @ValueSource(strings = {"dynamodb", "s3", "sqs", "email", "kms"})
  void signsForEveryRegionAsTheSdkDoes(String service) throws Exception {
    try (URLClassLoader sdk = new URLClassLoader(jars(), ClassLoader.getPlatformClassLoader())) {
      Class<?> theirs = sdk.loadClass(GeneratedServiceMetadataProvider.class.getName());
      assertThat(theirs.getProtectionDomain().getCodeSource().getLocation().getPath())
          .contains("/regions-");
      for (Region region : Region.regions()) {
        assertThat(read(getClass().getClassLoader(), service, region.id()))
            .isEqualTo(read(sdk, service, region.id()));
      }
    }
  }

  /** Where the service is signed for and reached. */
  private static String read(ClassLoader sdk, String service, String region) throws Exception {
    Class<?> regions = sdk.loadClass(REGION);
    Class<?> metadata = sdk.loadClass(METADATA);
    Object at = regions.getMethod("of", String.class).invoke(null, region);
    Object of = metadata.getMethod("of", String.class).invoke(null, service);
    return metadata.getMethod("signingRegion", regions).invoke(of, at)
        + " "
        + metadata.getMethod("endpointFor", regions).invoke(of, at);
  }

  private static URL[] jars() throws MalformedURLException {
    List<URL> jars = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (entry.endsWith(".jar")) {
        jars.add(Path.of(entry).toUri().toURL());
      }
    }
    return jars.toArray(URL[]::new);
  }
}
