package com.invoicecourier.communication;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.Riverside;
import com.invoicecourier.access.Readers;
import com.invoicecourier.communication.InboundEmail.Status;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FetchFileTest {
  private final InMemoryCommunications communications = new InMemoryCommunications();
  private final NamedLinks links = new NamedLinks();
  private final FetchFile fetch =
      new FetchFile(communications, new Readers(Riverside.directory()), links);

  @Test
  void findsTheDetailUnderNumberZero() {
    communications.add(Riverside.communication(false), Riverside.email());

    assertThat(fetch.attachment(Riverside.READ_ONLY, Riverside.THREAD, Riverside.SENT, 0))
        .isEqualTo(Result.done(NamedLinks.link("Invoice 7 v1.pdf")));
  }

  @Test
  void saysThatTheDetailIsStillToBeMade() {
    communications.add(Riverside.communication(false), Riverside.email());
    links.handedOver = false;

    assertThat(fetch.attachment(Riverside.JANE, Riverside.THREAD, Riverside.SENT, 0))
        .isInstanceOfSatisfying(
            Result.Refused.class,
            refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.Conflict.class));
  }

  @Test
  void findsTheOriginalOfWhatWasSentAndOfWhatCame() {
    communications.add(
        Riverside.communication(false),
        Riverside.email(),
        Riverside.answer(Status.FILED, Riverside.DANA));

    assertThat(fetch.original(Riverside.STANDARD, Riverside.THREAD, Riverside.SENT))
        .isEqualTo(Result.done(NamedLinks.link(Riverside.SENT.value() + ".eml")));
    assertThat(fetch.original(Riverside.STANDARD, Riverside.THREAD, Riverside.ANSWER))
        .isEqualTo(Result.done(NamedLinks.link(Riverside.ANSWER.value() + ".eml")));
  }

  @Test
  void findsNoFileThatIsNotThere() {
    communications.add(
        Riverside.communication(false),
        Riverside.email(),
        Riverside.answer(Status.FILED, Riverside.DANA));

    assertThat(fetch.attachment(Riverside.JANE, Riverside.THREAD, Riverside.SENT, 1))
        .isEqualTo(Result.refused(new Refusal.NotFound("attachment")));
    assertThat(fetch.attachment(Riverside.JANE, Riverside.THREAD, Riverside.ANSWER, 0))
        .isEqualTo(Result.refused(new Refusal.NotFound("attachment")));
  }

  @Test
  void keepsHeldMailAndPrivateThreadsToThoseWhoMayRead() {
    communications.add(
        Riverside.communication(false),
        Riverside.email(),
        Riverside.answer(Status.HELD, Riverside.PRIYA));

    assertThat(fetch.original(Riverside.STANDARD, Riverside.THREAD, Riverside.ANSWER))
        .isEqualTo(Result.refused(new Refusal.NotFound("email")));
    communications.add(Riverside.communication(true));
    assertThat(fetch.original(Riverside.STANDARD, Riverside.THREAD, Riverside.SENT))
        .isEqualTo(Result.refused(new Refusal.NotFound("communication")));
  }

  /** Links that only tell the name under which the file is saved. */
  private static final class NamedLinks implements Links {
    boolean handedOver = true;

    static Link link(String name) {
      return new Link(URI.create("https://files.example/" + name.replace(' ', '+')), Riverside.AT);
    }

    @Override
    public Optional<Link> detail(Communication in, OutboundEmail email, String fileName) {
      return Optional.of(link(fileName)).filter(_ -> handedOver);
    }

    @Override
    public Link attachment(Email email, Attachment file) {
      return link(file.name());
    }

    @Override
    public Optional<Link> sent(OutboundEmail email, String fileName) {
      return Optional.of(link(fileName)).filter(_ -> handedOver);
    }

    @Override
    public Link received(InboundEmail email, String fileName) {
      return link(fileName);
    }
  }
}
