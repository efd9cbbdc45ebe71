package com.invoicecourier.local;

import com.invoicecourier.local.demo.DemoCompany;
import com.invoicecourier.local.mail.CollaboratorMailboxes;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** {@code make start}: the product on this machine until it is told to stop. */
public final class Start {
  private Start() {}

  public static void main(String[] arguments) throws InterruptedException {
    try {
      Arguments given = new Arguments(arguments);
      Path state = Path.of(given.text("state", Setup.repository().resolve(".local").toString()));
      Setup setup =
          Setup.ofRepository(
                  state, given.ports(Ports.usual()), !given.text("demo", "true").equals("false"))
              .with(given.templateParameters());
      LocalRun run = LocalRun.start(setup, _ -> true);
      Runtime.getRuntime().addShutdownHook(new Thread(run::close, "stop"));
      print(run.endpoints(), state);
    } catch (CannotStart e) {
      System.err.println(e.getMessage());
      Runtime.getRuntime().halt(1);
    } catch (RuntimeException e) {
      System.err.println("The local run does not start: " + e);
      e.printStackTrace();
      Runtime.getRuntime().halt(1);
    }
    new CountDownLatch(1).await();
  }

  private static void print(Endpoints at, Path state) {
    StringBuilder boxes = new StringBuilder();
    at.mailboxes()
        .forEach(
            address ->
                boxes.append(
                    "              %s  %s%n".formatted(address, DemoCompany.nameOf(address))));
    System.out.printf(
        """

        Invoice Courier runs on this machine.

          Page        %1$s
          API         %2$s   (a token: curl -s -d '{}' %2$s/dev/token)
          IMAP        127.0.0.1:%3$d   what the collaborators receive
          SMTP        127.0.0.1:%4$d   what they answer; log in as the mailbox in From
          Mailboxes   password "%5$s"
        %6$s  State       %7$s   (endpoints.json, events.jsonl, log/)

        To send a first invoice: open the page, sign in as the invoice administrator of the general
        contractor, open Owner, invoice 7, Emails, and press Email Invoice. Read what Dana Whitfield
        gets in a mail program on the IMAP port, answer it over the SMTP port, and see the answer filed.

        Ctrl-C stops it; the state stays. make clean-local forgets it.
        %n""",
        at.page(), at.api(), at.imap(), at.smtp(), CollaboratorMailboxes.PASSWORD, boxes, state);
    System.out.flush();
  }
}
