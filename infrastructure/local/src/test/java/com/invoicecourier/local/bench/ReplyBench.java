package com.invoicecourier.local.bench;

import com.invoicecourier.inbound.MailParser;
import com.invoicecourier.inbound.ParsedMail;
import com.invoicecourier.inbound.Spool;
import com.invoicecourier.reply.HostileBodies;
import com.invoicecourier.reply.ReplyText;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long it takes to find what was newly written in our own mails, beside two npm packages, all
 * warm and in one run; and how the time grows with the body, hostile ones too.
 */
final class ReplyBench {
  private static final Path MAILS = Path.of("functions/domain/src/test/resources/mail");

  /** What else runs on the machine counts for nothing. */
  private static final OperatingSystemMXBean MACHINE =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private static final int ROUNDS = 30;
  private static final int TIMES_A_ROUND = 20;

  private ReplyBench() {}

  public static void main(String[] arguments) throws Exception {
    List<ParsedMail> mails = mails();
    List<String> texts = mails.stream().map(ParsedMail::text).filter(t -> !t.isBlank()).toList();
    List<String> pages = mails.stream().map(ParsedMail::html).filter(t -> !t.isBlank()).toList();
    ReplyPeers.install();
    measured(texts, ROUNDS);
    double ours = measured(texts, ROUNDS);
    System.out.printf("%d bodies, microseconds a body:%nours %.1f%n", texts.size(), ours);
    List<Figure> figures = new ArrayList<>();
    for (String peer : ReplyPeers.NAMES) {
      double theirs = ReplyPeers.microseconds(peer, texts, ROUNDS, TIMES_A_ROUND);
      System.out.printf("%s %.1f%n", peer, theirs);
      figures.add(new Figure("reply-text", theirs / ours, "x", peer));
    }
    System.out.println("milliseconds      10 KB    100 KB      1 MB");
    figures.add(grown("reply-text.1mb-by-100kb", "text", List.of(String.join("", texts)), false));
    figures.add(grown("reply-html.1mb-by-100kb", "HTML", List.of(String.join("", pages)), true));
    figures.add(
        grown("reply-text.hostile-1mb-by-100kb", "hostile text", HostileBodies.LINES, false));
    figures.add(grown("reply-html.hostile-1mb-by-100kb", "hostile HTML", HostileBodies.TAGS, true));
    Figure.print(figures.toArray(Figure[]::new));
  }

  private static Figure grown(String name, String what, List<String> pieces, boolean isHtml) {
    return new Figure(name, ReplyGrowth.worst(what, pieces, isHtml), "x", "self");
  }

  private static List<ParsedMail> mails() throws IOException {
    List<ParsedMail> mails = new ArrayList<>();
    try (Stream<Path> files = Files.list(MAILS);
        Spool spool = new Spool(Files.createTempDirectory("spool"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".eml")).sorted().toList()) {
        try (InputStream mail = Files.newInputStream(file)) {
          mails.add(MailParser.parse(mail, spool));
        }
      }
    }
    return mails;
  }

  /** Microseconds of this process's own time a body, in the best of many rounds over all. */
  private static double measured(List<String> bodies, int rounds) {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < rounds; i++) {
      long began = MACHINE.getProcessCpuTime();
      for (int times = 0; times < TIMES_A_ROUND; times++) {
        bodies.forEach(ReplyBench::split);
      }
      best =
          Math.min(
              best, (MACHINE.getProcessCpuTime() - began) / 1e3 / bodies.size() / TIMES_A_ROUND);
    }
    return best;
  }

  private static void split(String body) {
    if (ReplyText.split(body).isEmpty()) {
      throw new IllegalStateException("nothing was split");
    }
  }
}
