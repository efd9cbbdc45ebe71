package com.invoicecourier.lambda.s3;

import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** The objects of one bucket: read whole, and written once where that matters. */
public final class Objects {
  private final S3Client client;
  private final String bucket;

  public Objects(S3Client client, String bucket) {
    this.client = client;
    this.bucket = bucket;
  }

  String name() {
    return bucket;
  }

  Optional<byte[]> find(String key) {
    try {
      return Optional.of(
          client.getObjectAsBytes(get -> get.bucket(bucket).key(key)).asByteArrayUnsafe());
    } catch (NoSuchKeyException _) {
      return Optional.empty();
    }
  }

  /** The object's first bytes, at most so many. */
  Optional<byte[]> findUpTo(String key, long bytes) {
    try {
      return Optional.of(
          client
              .getObjectAsBytes(get -> get.bucket(bucket).key(key).range("bytes=0-" + (bytes - 1)))
              .asByteArrayUnsafe());
    } catch (NoSuchKeyException _) {
      return Optional.empty();
    } catch (S3Exception e) {
      if (e.statusCode() == 416) { // an empty object has no first byte
        return Optional.of(new byte[0]);
      }
      throw e;
    }
  }

  /** Without the right to list, S3 answers 403 for an object that is not there. */
  boolean has(String key) {
    try {
      client.headObject(head -> head.bucket(bucket).key(key));
      return true;
    } catch (S3Exception e) {
      if (e.statusCode() == 404 || e.statusCode() == 403) {
        return false;
      }
      throw e;
    }
  }

  byte[] read(String key) {
    return find(key)
        .orElseThrow(() -> new IllegalStateException("an object that an item names is missing"));
  }

  void put(String key, String contentType, byte[] content) {
    client.putObject(
        put -> put.bucket(bucket).key(key).contentType(contentType),
        RequestBody.fromBytes(content));
  }

  /**
   * Writes the object unless there is one, and gives what is kept: the first writer wins (AWS,
   * "Conditional writes"). An answer that got lost on the way is settled by reading.
   */
  byte[] keepFirst(String key, String contentType, byte[] content) {
    try {
      client.putObject(
          put -> put.bucket(bucket).key(key).contentType(contentType).ifNoneMatch("*"),
          RequestBody.fromBytes(content));
      return content;
    } catch (S3Exception e) {
      if (e.statusCode() == 412 || e.statusCode() == 409) {
        return read(key);
      }
      throw e;
    } catch (SdkClientException e) {
      return find(key).orElseThrow(() -> e);
    }
  }
}
