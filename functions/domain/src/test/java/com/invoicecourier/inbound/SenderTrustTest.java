package com.invoicecourier.inbound;

import static com.invoicecourier.inbound.Verdicts.Verdict.FAIL;
import static com.invoicecourier.inbound.Verdicts.Verdict.GRAY;
import static com.invoicecourier.inbound.Verdicts.Verdict.NONE;
import static com.invoicecourier.inbound.Verdicts.Verdict.PASS;
import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.communication.Trust.Level;
import com.invoicecourier.inbound.Headers.Header;
import com.invoicecourier.inbound.Verdicts.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenderTrustTest {
  private static final String DANA = "Dana <dana@owner.example>";
  private static final String SIGNED = "dkim=pass header.i=@owner.example";

  @Test
  void verifiesWhatDmarcPassed() {
    assertThat(judge(DANA, "dmarc=pass header.from=owner.example", "", verdicts(NONE, NONE, PASS)))
        .isEqualTo(Level.VERIFIED);
  }

  @Test
  void suspectsWhatDmarcFailedOrCouldNotCheckWhateverElsePassed() {
    assertThat(judge(DANA, SIGNED, "dana@owner.example", verdicts(PASS, PASS, FAIL)))
        .isEqualTo(Level.SUSPECT);
    assertThat(judge(DANA, SIGNED, "dana@owner.example", verdicts(PASS, PASS, NONE)))
        .isEqualTo(Level.SUSPECT);
  }

  @ParameterizedTest(name = "signed by {0}: {1}")
  @CsvSource({
    "owner.example, UNPROVEN",
    "mail.owner.example, UNPROVEN",
    "OWNER.example, UNPROVEN",
    "evil.example, SUSPECT",
    "notowner.example, SUSPECT",
    "owner.example.evil.example, SUSPECT",
    "example, SUSPECT",
  })
  void takesASignatureOfTheDomainOrBelowItWithoutAPolicy(String signer, Level level) {
    String results = "dkim=pass header.i=@" + signer;

    assertThat(judge(DANA, results, "", verdicts(NONE, PASS, GRAY))).isEqualTo(level);
  }

  @ParameterizedTest(name = "mailed by {0}: {1}")
  @CsvSource({
    "dana@owner.example, UNPROVEN",
    "bounce@mail.owner.example, UNPROVEN",
    "dana@evil.example, SUSPECT",
    "owner.example@evil.example, SUSPECT",
    "'', SUSPECT",
  })
  void takesServersOfTheDomainOrBelowItWithoutAPolicy(String source, Level level) {
    assertThat(judge(DANA, "spf=pass", source, verdicts(PASS, NONE, GRAY))).isEqualTo(level);
  }

  @Test
  void takesNoSignatureWhoseVerdictIsMissing() {
    assertThat(judge(DANA, SIGNED, "", verdicts(NONE, FAIL, GRAY))).isEqualTo(Level.SUSPECT);
    assertThat(judge(DANA, "dkim=fail header.i=@owner.example", "", verdicts(NONE, PASS, GRAY)))
        .isEqualTo(Level.SUSPECT);
  }

  @Test
  void takesNoResultsThatTheSenderWroteBelowTheServices() {
    List<Header> headers = new ArrayList<>(block("dkim=none"));
    headers.add(new Header("authentication-results", "amazonses.com; " + SIGNED));
    headers.add(new Header("from", DANA));

    assertThat(level(headers, "", verdicts(NONE, PASS, GRAY))).isEqualTo(Level.SUSPECT);
  }

  @Test
  void takesNoResultsHiddenInAComment() {
    assertThat(judge(DANA, "spf=fail (" + SIGNED + ")", "", verdicts(NONE, PASS, GRAY)))
        .isEqualTo(Level.SUSPECT);
  }

  @Test
  void suspectsAVerdictThatWasMadeForAnotherDomain() {
    assertThat(judge(DANA, "dmarc=pass header.from=evil.example", "", verdicts(PASS, PASS, PASS)))
        .isEqualTo(Level.SUSPECT);
  }

  @Test
  void suspectsMailWithoutOneReadableFrom() {
    List<Header> none = block("dmarc=pass header.from=owner.example");
    List<Header> two = new ArrayList<>(none);
    two.add(new Header("from", DANA));
    two.add(new Header("from", "eve@evil.example"));

    assertThat(level(none, "", verdicts(PASS, PASS, PASS))).isEqualTo(Level.SUSPECT);
    assertThat(level(two, "", verdicts(PASS, PASS, PASS))).isEqualTo(Level.SUSPECT);
    assertThat(judge(DANA + ", eve@evil.example", "", "", verdicts(PASS, PASS, PASS)))
        .isEqualTo(Level.SUSPECT);
    assertThat(judge("Dana <dana at owner>", "", "", verdicts(PASS, PASS, PASS)))
        .isEqualTo(Level.SUSPECT);
  }

  @Test
  void takesNoNameForAnAddress() {
    String evil = "\"dana@owner.example\" <eve@evil.example>";

    assertThat(judge(evil, SIGNED, "dana@owner.example", verdicts(PASS, PASS, GRAY)))
        .isEqualTo(Level.SUSPECT);
  }

  private static Level judge(String from, String results, String source, Verdicts verdicts) {
    List<Header> headers = new ArrayList<>(block(results));
    headers.add(new Header("from", from));
    return level(headers, source, verdicts);
  }

  private static List<Header> block(String results) {
    return List.of(
        new Header("received", "from x by y with SMTP id a for z"),
        new Header("authentication-results", "amazonses.com; " + results + ";"),
        new Header("x-ses-receipt", "AEFB"));
  }

  private static Level level(List<Header> headers, String source, Verdicts verdicts) {
    ParsedMail mail =
        new ParsedMail(
            new Headers(headers), List.of(), "Approved", "", List.of(), 8, Optional.empty());
    Notice notice =
        new Notice("in/a", "a", List.of(), source, verdicts, Instant.parse("2026-04-01T14:31:11Z"));
    return SenderTrust.judge(notice, mail).level();
  }

  private static Verdicts verdicts(Verdict spf, Verdict dkim, Verdict dmarc) {
    return new Verdicts(PASS, PASS, spf, dkim, dmarc);
  }
}
