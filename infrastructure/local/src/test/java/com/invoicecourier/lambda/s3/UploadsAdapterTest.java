package com.invoicecourier.lambda.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.Riverside;
import com.invoicecourier.Sha256;
import com.invoicecourier.communication.Link;
import com.invoicecourier.local.AdapterServices;
import com.invoicecourier.outbound.Upload;
import com.invoicecourier.outbound.UploadId;
import com.invoicecourier.outbound.Uploads.Place;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Files by presigned addresses, as a browser puts and gets them. */
class UploadsAdapterTest {
  private static final String NAME = "Lien \"waiver\" \u2013 Nº 7.pdf";
  private static final byte[] FILE = "lien".getBytes(UTF_8);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private AdapterServices services;
  private S3Uploads uploads;
  private Objects mail;

  @BeforeEach
  void open() throws Exception {
    services = AdapterServices.get();
    mail = new Objects(services.aws().s3(), services.mailBucket());
    uploads =
        new S3Uploads(
            services.aws().s3(),
            services::presigner,
            services.uploadBucket(),
            services.mailBucket());
  }

  @Test
  void anUploadIsFoundAndCopiedWithItsNameTypeAndHash() throws Exception {
    Upload upload = upload("01KN45QZ8H0000000000000001");

    assertThat(find(upload.id())).isEmpty();
    assertThat(put(place(upload), Map.of(), FILE).statusCode()).isEqualTo(200);
    assertThat(find(upload.id())).contains(upload);

    uploads.copy(
        Riverside.COMPANY, Riverside.PROJECT, upload.id(), Riverside.THREAD, Riverside.SENT, 4);
    assertThat(mail.find(ObjectKeys.attachment(Riverside.THREAD, Riverside.SENT, 4)))
        .contains(FILE);
  }

  @Test
  void otherBytesAnotherLengthOrTypeAreRefused() throws Exception {
    services.needEmbedded("LocalStack checks no signature of a presigned address by itself");
    Upload upload = upload("01KN45QZ8H0000000000000002");
    Place place = place(upload);

    for (HttpResponse<String> refused :
        List.of(
            put(place, Map.of(), "lieN".getBytes(UTF_8)),
            put(place, Map.of(), "liens".getBytes(UTF_8)),
            put(place, Map.of("content-type", "text/html"), FILE),
            put(place, Map.of("x-amz-meta-file-name", "other.pdf"), FILE),
            put(
                place,
                Map.of("x-amz-checksum-sha256", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
                FILE))) {
      assertThat(refused.statusCode()).as(refused.body()).isBetween(400, 403);
    }
    assertThat(find(upload.id())).isEmpty();
  }

  @Test
  void anotherProjectsUploadIsNotFound() throws Exception {
    Upload upload = upload("01KN45QZ8H0000000000000003");
    put(place(upload), Map.of(), FILE);

    assertThat(
            uploads.find(
                Riverside.COMPANY, new com.invoicecourier.project.ProjectId("other"), upload.id()))
        .isEmpty();
    assertThat(
            uploads.find(
                new com.invoicecourier.company.CompanyId("other"), Riverside.PROJECT, upload.id()))
        .isEmpty();
  }

  @Test
  void whatIsGoneCannotBeCopied() {
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () ->
                uploads.copy(
                    Riverside.COMPANY,
                    Riverside.PROJECT,
                    new UploadId("01KN45QZ8H0000000000000009"),
                    Riverside.THREAD,
                    Riverside.SENT,
                    5))
        .isInstanceOf(NoSuchKeyException.class);
  }

  @Test
  void aLinkGivesTheFileUnderItsName() throws Exception {
    mail.put("links/a", "application/pdf", FILE);
    Link link = new PresignedLinks(services::presigner).to(mail, "links/a", NAME);

    HttpResponse<String> answer =
        HTTP.send(HttpRequest.newBuilder(link.url()).build(), BodyHandlers.ofString());
    HttpResponse<String> range =
        HTTP.send(
            HttpRequest.newBuilder(link.url()).header("range", "bytes=1-2").build(),
            BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("lien");
    assertThat(answer.headers().firstValue("content-type")).contains("application/pdf");
    assertThat(answer.headers().firstValue("content-disposition"))
        .contains(Disposition.attachment(NAME));
    assertThat(range.statusCode()).isEqualTo(206);
    assertThat(range.body()).isEqualTo("ie");
  }

  @Test
  void aLinkThatWasChangedIsRefused() throws Exception {
    services.needEmbedded("LocalStack checks no signature of a presigned address by itself");
    mail.put("links/a", "application/pdf", FILE);
    mail.put("links/b", "application/pdf", FILE);
    URI link = new PresignedLinks(services::presigner).to(mail, "links/a", NAME).url();

    HttpResponse<String> answer =
        HTTP.send(
            HttpRequest.newBuilder(URI.create(link.toString().replace("links/a", "links/b")))
                .build(),
            BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(403);
  }

  private java.util.Optional<Upload> find(UploadId id) {
    return uploads.find(Riverside.COMPANY, Riverside.PROJECT, id);
  }

  private Place place(Upload upload) {
    return uploads.place(Riverside.COMPANY, Riverside.PROJECT, upload);
  }

  private static Upload upload(String id) {
    return new Upload(new UploadId(id), NAME, "application/pdf", FILE.length, Sha256.of("lien"));
  }

  private static HttpResponse<String> put(Place place, Map<String, String> changed, byte[] file)
      throws Exception {
    Map<String, String> headers = new TreeMap<>(place.headers());
    headers.putAll(changed);
    HttpRequest.Builder put =
        HttpRequest.newBuilder(place.url()).PUT(BodyPublishers.ofByteArray(file));
    headers.forEach(put::header);
    return HTTP.send(put.build(), BodyHandlers.ofString());
  }
}
