package com.invoicecourier.inbound;

import static com.invoicecourier.inbound.Verdicts.Verdict.FAIL;
import static com.invoicecourier.inbound.Verdicts.Verdict.NONE;
import static com.invoicecourier.inbound.Verdicts.Verdict.PASS;
import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.communication.MailClass;
import com.invoicecourier.communication.ReplyAddresses;
import com.invoicecourier.communication.Trust;
import com.invoicecourier.inbound.Headers.Header;
import com.invoicecourier.inbound.Verdicts.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HoldRulesTest {
  private static final Trust VERIFIED = new Trust(Trust.Level.VERIFIED, "DMARC passed.");
  private static final Trust SUSPECT = new Trust(Trust.Level.SUSPECT, "DMARC failed.");
  private static final String DANA = "dana@owner.example";

  private final HoldRules rules = new HoldRules(new ReplyAddresses("mail.test.example"));

  @Test
  void holdsNoVerifiedMailOfAParticipant() {
    assertThat(reason(DANA, VERIFIED, MailClass.PERSON, PASS, PASS)).isEmpty();
    assertThat(reason("DANA@OWNER.example", VERIFIED, MailClass.PERSON, PASS, PASS)).isEmpty();
  }

  @Test
  void holdsNoMailForAVerdictThatIsMissing() {
    assertThat(reason(DANA, VERIFIED, MailClass.PERSON, NONE, NONE)).isEmpty();
  }

  @Test
  void holdsSpamAndViruses() {
    assertThat(reason(DANA, VERIFIED, MailClass.PERSON, FAIL, PASS))
        .contains("It looks like spam.");
    assertThat(reason(DANA, VERIFIED, MailClass.PERSON, PASS, FAIL))
        .contains("A virus was found in it.");
    assertThat(reason(DANA, VERIFIED, MailClass.BOUNCE, PASS, FAIL)).isPresent();
  }

  @Test
  void holdsMailFromOurOwnDomainEvenWhereItIsVerified() {
    assertThat(reason("reply@mail.test.example", VERIFIED, MailClass.PERSON, PASS, PASS))
        .contains("It claims to come from our own mail domain.");
    assertThat(reason("dana@MAIL.test.example", VERIFIED, MailClass.BOUNCE, PASS, PASS))
        .isPresent();
  }

  @Test
  void holdsSuspectMailWithItsReason() {
    assertThat(reason(DANA, SUSPECT, MailClass.PERSON, PASS, PASS)).contains("DMARC failed.");
    assertThat(reason(DANA, SUSPECT, MailClass.AUTO_REPLY, PASS, PASS)).isPresent();
  }

  @Test
  void holdsTheMailOfAStranger() {
    assertThat(reason("eve@evil.example", VERIFIED, MailClass.PERSON, PASS, PASS))
        .contains("The writer takes no part in this thread.");
  }

  @Test
  void asksNoProofOfAReport() {
    assertThat(reason("mailer-daemon@mx.example", SUSPECT, MailClass.BOUNCE, PASS, PASS)).isEmpty();
  }

  private Optional<String> reason(
      String from, Trust trust, MailClass mailClass, Verdict spam, Verdict virus) {
    Headers headers =
        new Headers(
            List.of(
                new Header("received", "from x by y with SMTP id a for z"),
                new Header("x-ses-receipt", "AEFB"),
                new Header("from", from)));
    ParsedMail mail =
        new ParsedMail(headers, List.of(), "Approved", "", List.of(), 8, Optional.empty());
    Verdicts verdicts = new Verdicts(spam, virus, NONE, NONE, NONE);
    Notice notice =
        new Notice("in/a", "a", List.of(), DANA, verdicts, Instant.parse("2026-04-01T14:31:11Z"));
    return rules.reasonToHold(
        new Reading(notice, mail, mailClass, trust, List.of(), ""), Threads.communication(DANA));
  }
}
