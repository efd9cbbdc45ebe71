package com.invoicecourier.lambda.s3;

import com.invoicecourier.Sha256;
import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.EmailId;
import com.invoicecourier.company.CompanyId;
import com.invoicecourier.outbound.Upload;
import com.invoicecourier.outbound.UploadId;
import com.invoicecourier.outbound.Uploads;
import com.invoicecourier.project.ProjectId;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/**
 * Uploads by presigned PUT: length, type, SHA-256 and name are part of the signature, so that other
 * bytes are refused by S3 itself (AWS, "Checking object integrity").
 */
public final class S3Uploads implements Uploads {
  private static final Duration VALID = Duration.ofMinutes(15);
  private static final String HASH = "sha256";
  private static final String NAME = "file-name";

  private final S3Client client;
  private final Supplier<S3Presigner> presigner;
  private final String uploads;
  private final String mail;

  public S3Uploads(S3Client client, Supplier<S3Presigner> presigner, String uploads, String mail) {
    this.client = client;
    this.presigner = presigner;
    this.uploads = uploads;
    this.mail = mail;
  }

  @Override
  public Place place(CompanyId company, ProjectId project, Upload upload) {
    PutObjectRequest put =
        PutObjectRequest.builder()
            .bucket(uploads)
            .key(ObjectKeys.upload(company, project, upload.id()))
            .contentLength(upload.size())
            .contentType(upload.contentType())
            .checksumSHA256(base64(upload.sha256()))
            .metadata(
                Map.of(
                    HASH,
                    upload.sha256().hex(),
                    NAME,
                    URLEncoder.encode(upload.name(), StandardCharsets.UTF_8)))
            .build();
    var signed =
        presigner
            .get()
            .presignPutObject(presign -> presign.signatureDuration(VALID).putObjectRequest(put));
    return new Place(
        URI.create(signed.url().toString()), headers(signed.signedHeaders()), signed.expiration());
  }

  @Override
  public Optional<Upload> find(CompanyId company, ProjectId project, UploadId id) {
    try {
      HeadObjectResponse head =
          client.headObject(
              request -> request.bucket(uploads).key(ObjectKeys.upload(company, project, id)));
      return Optional.of(upload(id, head));
    } catch (S3Exception e) {
      if (e.statusCode() == 404) {
        return Optional.empty();
      }
      throw e;
    }
  }

  @Override
  public void copy(
      CompanyId company,
      ProjectId project,
      UploadId id,
      CommunicationId communication,
      EmailId email,
      int number) {
    client.copyObject(
        copy ->
            copy.sourceBucket(uploads)
                .sourceKey(ObjectKeys.upload(company, project, id))
                .destinationBucket(mail)
                .destinationKey(ObjectKeys.attachment(communication, email, number)));
  }

  private static Upload upload(UploadId id, HeadObjectResponse head) {
    return new Upload(
        id,
        URLDecoder.decode(head.metadata().getOrDefault(NAME, "file"), StandardCharsets.UTF_8),
        head.contentType(),
        head.contentLength(),
        new Sha256(head.metadata().getOrDefault(HASH, "")));
  }

  /** What the browser must send; it sets host and length by itself. */
  private static Map<String, String> headers(Map<String, List<String>> signed) {
    Map<String, String> headers = new TreeMap<>();
    signed.forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
    headers.remove("host");
    headers.remove("content-length");
    return headers;
  }

  private static String base64(Sha256 hash) {
    return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hash.hex()));
  }
}
