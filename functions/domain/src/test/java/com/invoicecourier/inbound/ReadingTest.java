package com.invoicecourier.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.Riverside;
import com.invoicecourier.communication.Classified;
import com.invoicecourier.communication.MailClass;
import com.invoicecourier.communication.ReplyAddresses;
import com.invoicecourier.inbound.Verdicts.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingTest {
  @TempDir Path spooled;

  @Test
  void namesTheDayOnWhichTheWriterOfAnAbsenceNoteIsBack() throws IOException {
    assertThat(classified("auto-reply/subject-of-a-program-in-german"))
        .isEqualTo(Classified.as(MailClass.AUTO_REPLY));
    assertThat(classified("auto-reply/no-return-path-and-a-failure-in-the-text-of-an-absence-note"))
        .isEqualTo(
            new Classified(MailClass.AUTO_REPLY, false, Optional.of(LocalDate.of(2026, 12, 8))));
  }

  @Test
  void flagsAPersonsMailThroughAList() throws IOException {
    assertThat(classified("person/through-a-list"))
        .isEqualTo(new Classified(MailClass.PERSON, true, Optional.empty()));
  }

  private Classified classified(String fixture) throws IOException {
    Notice notice =
        new Notice(
            "in/a",
            "a",
            List.of(),
            "",
            new Verdicts(Verdict.PASS, Verdict.PASS, Verdict.PASS, Verdict.PASS, Verdict.PASS),
            Riverside.AT);
    try (Spool spool = new Spool(spooled);
        InputStream bytes =
            Files.newInputStream(Path.of("src/test/resources/class/" + fixture + ".eml"))) {
      return Reading.of(
              notice, MailParser.parse(bytes, spool), new ReplyAddresses("mail.test.example"))
          .classified();
    }
  }
}
