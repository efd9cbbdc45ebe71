package com.invoicecourier.local.runtime;

import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The native part of the runtime interface client, unpacked once for this JVM. By itself the client
 * unpacks it to one path in /tmp at every start, and another process that reads it there crashes.
 */
final class NativeClientFile {
  private static final String PROPERTY =
      "com.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI";
  private static final Path FILE = unpack();

  private NativeClientFile() {}

  /** The option of java that names the file. */
  static String option() {
    return "-D" + PROPERTY + "=" + FILE;
  }

  private static Path unpack() {
    String processor = System.getProperty("os.arch").equals("aarch64") ? "aarch_64" : "x86_64";
    String name = "/jni/libaws-lambda-jni.linux-" + processor + ".so";
    try (InputStream packed = AWSLambda.class.getResourceAsStream(name)) {
      Path file = Files.createTempFile("aws-lambda-jni", ".so");
      file.toFile().deleteOnExit();
      Files.write(file, Objects.requireNonNull(packed, name).readAllBytes());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
