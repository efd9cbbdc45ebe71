package com.invoicecourier.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.local.demo.Conversation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoTest {
  @Test
  void holdsTheWholeConversationAndPrintsTheThread() throws Exception {
    LocalRun run = ProductRun.get();
    List<String> printed = new ArrayList<>();

    String token = run.token("invoice-admin", "general-contractor");
    List<String> missing = new Conversation(run.endpoints(), token, printed::add).hold();

    assertThat(missing).as(String.join("\n", printed)).isEmpty();
    assertThat(printed).anyMatch(line -> line.contains("decided: approved"));
  }
}
