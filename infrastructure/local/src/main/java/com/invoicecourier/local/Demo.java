package com.invoicecourier.local;

import com.invoicecourier.local.demo.Conversation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** {@code make demo}: the whole job against a fresh local run, printed as text. */
public final class Demo {
  private Demo() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("invoice-courier-demo");
    List<String> missing;
    try (LocalRun run = LocalRun.start(folder, Map.of("UndoSeconds", "0"))) {
      Conversation conversation =
          new Conversation(
              run.endpoints(),
              run.token("invoice-admin", "general-contractor"),
              System.out::println);
      missing = conversation.hold();
    } catch (CannotStart e) {
      missing = List.of(e.getMessage());
    }
    missing.forEach(line -> System.err.println("Missing: " + line));
    System.out.println(missing.isEmpty() ? "The thread is complete." : "State kept in " + folder);
    Runtime.getRuntime().halt(missing.isEmpty() ? 0 : 1);
  }
}
