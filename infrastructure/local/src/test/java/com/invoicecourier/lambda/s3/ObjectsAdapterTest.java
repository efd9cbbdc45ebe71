package com.invoicecourier.lambda.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.invoicecourier.Riverside;
import com.invoicecourier.Sha256;
import com.invoicecourier.communication.EmailId;
import com.invoicecourier.inbound.SpooledFile;
import com.invoicecourier.local.AdapterServices;
import com.invoicecourier.reply.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** What a bucket must do, on whatever answers at the endpoint. */
class ObjectsAdapterTest {
  private static final int RACERS = 10;
  private final String folder = "test/" + UUID.randomUUID() + "/";
  private AdapterServices services;
  private Objects objects;

  @TempDir private Path disk;

  @BeforeEach
  void open() throws Exception {
    services = AdapterServices.get();
    objects = new Objects(services.aws().s3(), services.mailBucket());
  }

  @Test
  void whoWritesFirstIsKept() {
    assertThat(objects.keepFirst(folder + "a", "text/plain", bytes("first")))
        .isEqualTo(bytes("first"));
    assertThat(objects.keepFirst(folder + "a", "text/plain", bytes("second")))
        .isEqualTo(bytes("first"));
    assertThat(objects.find(folder + "a")).contains(bytes("first"));
  }

  @Test
  void ofManyAtOnceAllGetTheSame() throws Exception {
    Set<String> got = new HashSet<>();
    try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<byte[]>> racers = new ArrayList<>();
      IntStream.range(0, RACERS)
          .forEach(
              i -> racers.add(() -> objects.keepFirst(folder + "b", "text/plain", bytes("" + i))));
      for (Future<byte[]> racer : all.invokeAll(racers)) {
        got.add(new String(racer.get(), UTF_8));
      }
    }

    assertThat(got).containsExactly(new String(objects.read(folder + "b"), UTF_8));
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThat(objects.find(folder + "none")).isEmpty();
    assertThat(objects.findUpTo(folder + "none", 5)).isEmpty();
    assertThat(objects.has(folder + "none")).isFalse();
    assertThatThrownBy(() -> objects.read(folder + "none"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void readingStopsAtTheLimit() {
    objects.put(folder + "ten", "text/plain", bytes("0123456789"));
    objects.put(folder + "empty", "text/plain", new byte[0]);

    assertThat(objects.has(folder + "ten")).isTrue();
    assertThat(objects.findUpTo(folder + "ten", 4)).contains(bytes("0123"));
    assertThat(objects.findUpTo(folder + "ten", 10)).contains(bytes("0123456789"));
    assertThat(objects.findUpTo(folder + "ten", 11)).contains(bytes("0123456789"));
    assertThat(objects.findUpTo(folder + "empty", 4)).contains(new byte[0]);
    assertThat(objects.find(folder + "empty")).contains(new byte[0]);
  }

  @Test
  void keysMayHoldAnyCharacter() {
    List<String> odd =
        List.of("a b", "a+b", "a%2Fb", "a#b", "a?b=c&d", "é", "\uD83D\uDE00", "a'\"");
    odd.forEach(key -> objects.put(folder + key, "text/plain", bytes(key)));

    odd.forEach(key -> assertThat(objects.find(folder + key)).as(key).contains(bytes(key)));
  }

  @Test
  void theTextsOfAThreadAreReadTogether() {
    S3Bodies bodies = new S3Bodies(objects);
    List<EmailId> emails =
        IntStream.range(0, 40).mapToObj(i -> new EmailId("01KN45QZ8G%016d".formatted(i))).toList();
    emails.forEach(
        id ->
            bodies.keep(
                Riverside.THREAD, id, List.of(new Span(Span.Kind.REPLY, "Text of " + id.value()))));

    Map<EmailId, List<Span>> read = bodies.readAll(Riverside.THREAD, Set.copyOf(emails));

    assertThat(read).hasSize(40);
    emails.forEach(
        id ->
            assertThat(read.get(id))
                .containsExactly(new Span(Span.Kind.REPLY, "Text of " + id.value())));
    assertThat(bodies.readAll(Riverside.THREAD, Set.of())).isEmpty();
    assertThatThrownBy(
            () ->
                bodies.readAll(
                    Riverside.THREAD,
                    Set.of(emails.getFirst(), new EmailId("7ZZZZZZZZZZZZZZZZZZZZZZZZZ"))))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aDetailIsReadAsItWasKept() {
    byte[] json = com.invoicecourier.invoice.DetailJson.write(Riverside.DETAIL);
    S3Details details = new S3Details(objects);
    details.keep(Sha256.of(json), json);

    assertThat(details.json(Sha256.of(json))).isEqualTo(json);
    assertThat(details.read(Sha256.of(json))).isEqualTo(Riverside.DETAIL);
  }

  @Test
  void snapshotAndMessageAreKeptAsTheyWereFirst() {
    S3SentMessages messages = new S3SentMessages(objects);
    EmailId email = new EmailId("01KN45QZ8G0000000000000077");

    assertThat(messages.find(Riverside.THREAD, email)).isEmpty();
    assertThat(messages.keep(Riverside.THREAD, email, bytes("one"))).isEqualTo(bytes("one"));
    assertThat(messages.keep(Riverside.THREAD, email, bytes("two"))).isEqualTo(bytes("one"));
    assertThat(messages.find(Riverside.THREAD, email)).contains(bytes("one"));
    S3Snapshots snapshots = new S3Snapshots(objects);
    assertThat(snapshots.keep(Riverside.email(), () -> bytes("pdf"))).isEqualTo(bytes("pdf"));
    assertThat(snapshots.keep(Riverside.email(), () -> bytes("other"))).isEqualTo(bytes("pdf"));
  }

  @Test
  void anInboundMailIsReadAsFarAsItsReaderLikes() throws Exception {
    String key = folder + "mail";
    objects.put(key, "message/rfc822", new byte[300_000]);
    S3InboundMails mails = new S3InboundMails(services.aws().s3(), services.mailBucket());

    assertThat(mails.<byte[]>read(key, mail -> mail.readNBytes(10))).hasSize(10);
    assertThat(mails.<Integer>read(key, mail -> mail.readAllBytes().length)).isEqualTo(300_000);
    assertThatThrownBy(() -> mails.<Integer>read(folder + "none", mail -> mail.read()))
        .isInstanceOf(S3Exception.class);
  }

  @Test
  void aFileOfAMailIsUploadedFromTheDisk() throws Exception {
    Path file = Files.write(disk.resolve("part"), bytes("signed"));
    new S3InboundFiles(services.aws().s3(), services.mailBucket())
        .keep(
            Riverside.THREAD,
            Riverside.ANSWER,
            3,
            new SpooledFile("a.pdf", "application/pdf", 6, Sha256.of("signed"), file, false));

    assertThat(objects.find(ObjectKeys.attachment(Riverside.THREAD, Riverside.ANSWER, 3)))
        .contains(bytes("signed"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
