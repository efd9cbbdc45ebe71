package com.invoicecourier.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.local.demo.Conversation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The whole job from outside: API, IMAP and SMTP, on the packaged zip and embedded services. */
class ConversationTest {
  @Test
  void mailsAnInvoiceAndFilesTheAnswerThatComesByPlainEmail(
      @TempDir(cleanup = CleanupMode.NEVER) Path folder) throws Exception {
    List<String> printed = new ArrayList<>();

    List<String> missing;
    SmallRun.close();

    try (LocalRun run = LocalRun.start(folder, Map.of("UndoSeconds", "0"))) {
      String token = run.token("invoice-admin", "general-contractor");
      missing = new Conversation(run.endpoints(), token, printed::add).hold();
    }

    assertThat(missing).as(String.join("\n", printed)).isEmpty();
  }
}
