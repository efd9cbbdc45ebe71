package com.invoicecourier.delivery;

import static com.invoicecourier.communication.RecipientState.BOUNCED;
import static com.invoicecourier.communication.RecipientState.DELIVERED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.invoicecourier.Riverside;
import com.invoicecourier.communication.EmailAddress;
import com.invoicecourier.communication.InMemoryAddressHistories;
import com.invoicecourier.communication.InMemoryCommunications;
import com.invoicecourier.communication.Recipient;
import com.invoicecourier.communication.RecipientId;
import com.invoicecourier.communication.RecipientState;
import com.invoicecourier.communication.Report;
import com.invoicecourier.communication.RollUp;
import com.invoicecourier.communication.SettleRecipient;
import com.invoicecourier.compose.ComposeNotice;
import com.invoicecourier.invoice.InMemoryInvoices;
import com.invoicecourier.outbound.Handover;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellSenderTest {
  private final InMemoryCommunications communications =
      new InMemoryCommunications().add(Riverside.communication(true), Riverside.email());
  private final InMemoryAddressHistories histories = new InMemoryAddressHistories();
  private final List<String> notices = new ArrayList<>();
  private Handover answer = new Handover.Accepted("notice-1");

  @Test
  void tellsTheSenderOfABounceOnce() {
    Recipient dana = add(Riverside.recipient(1, Riverside.DANA));

    track(dana, BOUNCED);
    track(dana, BOUNCED);

    assertThat(notices).hasSize(1);
    assertThat(notices.getFirst())
        .contains("To: jane.roe@granitepine.example\r\n")
        .contains("From: Invoice Courier <notices@mail.invoicecourier.example>\r\n")
        .contains("Auto-Submitted: auto-generated\r\n")
        .contains("X-Auto-Response-Suppress: All\r\n")
        .contains("/#/communications/" + Riverside.THREAD.value());
  }

  @Test
  void putsNothingPrivateIntoTheNotice() {
    track(add(Riverside.recipient(1, Riverside.DANA)), BOUNCED);

    assertThat(notices.getFirst())
        .doesNotContain("dana", "Dana", "#7", "PC-001", "Riverside", "Jane Roe");
  }

  @Test
  void saysNothingOfWhatArrived() {
    track(add(Riverside.recipient(1, Riverside.DANA)), DELIVERED);

    assertThat(notices).isEmpty();
  }

  @Test
  void doesNotWriteToTheAddressThatBounced() {
    track(add(Riverside.recipient(3, Riverside.mailbox(Riverside.JANE))), BOUNCED);

    assertThat(notices).isEmpty();
  }

  @Test
  void asksAgainOnlyAfterADefiniteRefusal() {
    Recipient dana = add(Riverside.recipient(1, Riverside.DANA));
    answer = new Handover.Busy("rate exceeded");
    assertThatThrownBy(() -> track(dana, BOUNCED)).isInstanceOf(NoticeRefused.class);

    answer = new Handover.Unknown("time-out");
    track(dana, BOUNCED);
    track(dana, BOUNCED);

    assertThat(notices).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "noreply@acme.example, true",
    "no-reply+x@acme.example, true",
    "MAILER-DAEMON@acme.example, true",
    "owner-billing@acme.example, true",
    "billing-request@acme.example, true",
    "jane.roe@acme.example, false",
    "owner@acme.example, false",
    "bouncer@acme.example, false"
  })
  void tellsAddressesThatNobodyReads(String address, boolean automatic) {
    assertThat(AutomaticAddresses.includes(new EmailAddress(address))).isEqualTo(automatic);
  }

  @Test
  void remembersWhatTheCompanyLearnedOfTheAddress() {
    track(add(Riverside.recipient(1, Riverside.DANA)), BOUNCED);

    assertThat(histories.find(Riverside.COMPANY, List.of(Riverside.DANA.address())))
        .singleElement()
        .matches(history -> history.isBouncing());
  }

  private Recipient add(Recipient recipient) {
    communications.add(recipient);
    return recipient;
  }

  private void track(Recipient recipient, RecipientState state) {
    new TrackDelivery(
            communications,
            histories,
            new SettleRecipient(communications, Riverside.events()),
            new RollUp(communications, new InMemoryInvoices(Riverside.invoice())),
            new TellSender(
                communications,
                new ComposeNotice(Riverside.REPLIES, URI.create("https://page.example")),
                this::handOver,
                Riverside.REPLIES,
                Riverside.CLOCK))
        .track(
            recipient.id(),
            new Report(state, Riverside.AT, Optional.of("ses-1"), Optional.empty()));
  }

  private Handover handOver(RecipientId about, EmailAddress to, byte[] notice) {
    assertThat(to).isEqualTo(Riverside.JANE.address());
    notices.add(new String(notice, StandardCharsets.US_ASCII));
    return answer;
  }
}
