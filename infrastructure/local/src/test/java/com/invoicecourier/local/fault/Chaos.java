package com.invoicecourier.local.fault;

import com.invoicecourier.local.aws.Loop;
import com.invoicecourier.local.fault.SlowSes.Moment;
import com.invoicecourier.local.fault.Truth.Fate;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * A burst of emails, sent by workers that are killed at random while the stream and the queue
 * deliver everything at least once. What is true in the end is held against what the mail service
 * really accepted.
 *
 * <p>Arguments: the number of emails, of kills, and the seed; 2,000 and 100 and any, unless named.
 */
final class Chaos {
  private static final int WORKERS = 2;
  private static final Duration OUT_OF_SIGHT = Duration.ofSeconds(3);
  private static final Duration OUT_OF_SIGHT_ON_AWS = Duration.ofMinutes(6);
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Laboratory laboratory;
  private final int emails;
  private final KillPlan plan;
  private final List<String> communications = new ArrayList<>();

  Chaos(Laboratory laboratory, int emails, int kills, long seed) {
    this.laboratory = laboratory;
    this.emails = emails;
    this.plan = new KillPlan(emails, kills, seed);
  }

  public static void main(String[] arguments) throws Exception {
    int emails = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2_000;
    int kills = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
    long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : System.nanoTime();
    PrintStream out = System.out;
    out.println("Kill test with seed " + seed);
    try (Laboratory laboratory = Laboratory.open()) {
      System.setOut(new PrintStream(OutputStream.nullOutputStream())); // what functions log
      ChaosReport report = new Chaos(laboratory, emails, kills, seed).run();
      report.lies().forEach(out::println);
      out.println(report);
      if (report.kills() < kills || !report.lies().isEmpty()) {
        System.exit(1);
      }
    }
  }

  ChaosReport run() throws Exception {
    long begun = System.nanoTime();
    laboratory.crank.mark();
    for (int email = 0; email < emails; email++) {
      String to = "success+chaos" + email + "@simulator.amazonses.com";
      communications.add(
          laboratory.sender.submit(laboratory.sender.request(List.of(to), List.of())));
    }
    laboratory.crank.carry();
    try {
      laboratory.crank.outOfSight(Laboratory.SEND, OUT_OF_SIGHT);
      sendAndKill();
    } finally {
      laboratory.crank.outOfSight(Laboratory.SEND, OUT_OF_SIGHT_ON_AWS);
    }
    laboratory.runOn();
    return report(Duration.ofNanos(System.nanoTime() - begun));
  }

  /** Once half of the kills are done, the stream is read a second time. */
  private void sendAndKill() throws Exception {
    List<Loop> loops = new ArrayList<>();
    List<Seat> seats = new ArrayList<>();
    try {
      for (int number = 0; number < WORKERS; number++) {
        Seat seat = new Seat(laboratory.run, plan);
        seats.add(seat);
        loops.add(Loop.start("worker-" + number, work(seat)));
      }
      loops.add(
          Loop.start(
              "tracking",
              laboratory.crank.trigger(
                  Laboratory.TRACK, (name, event) -> laboratory.run.invoke(name, event))));
      await(() -> left() == 0 || plan.isHalfDone());
      laboratory.crank.carryAgain();
      await(() -> left() == 0);
    } finally {
      loops.forEach(Loop::finish);
      seats.forEach(Seat::close);
    }
  }

  private int left() {
    return laboratory.crank.left(Laboratory.SEND);
  }

  /** Throws where nothing at all goes on for minutes. */
  private void await(BooleanSupplier reached) throws Exception {
    long moved = System.nanoTime();
    for (int before = -1; !reached.getAsBoolean(); ) {
      int now = left() + plan.kills();
      moved = now == before ? moved : System.nanoTime();
      before = now;
      if (System.nanoTime() - moved > PATIENCE.toNanos()) {
        throw new TimeoutException(left() + " messages are left, and nothing goes on");
      }
      Thread.sleep(250);
    }
  }

  private Loop.Step work(Seat seat) {
    Loop.Step step = laboratory.crank.trigger(Laboratory.SEND, seat);
    return () -> {
      seat.fill();
      step.take();
    };
  }

  private ChaosReport report(Duration took) throws Exception {
    Truth truth = laboratory.truth();
    List<Fate> fates = communications.stream().flatMap(id -> truth.fates(id).stream()).toList();
    List<String> lies = new ArrayList<>();
    fates.forEach(fate -> lies.addAll(fate.lies(plan.struck(fate.recipient()))));
    long unconfirmed = fates.stream().filter(fate -> fate.state().equals("UNCONFIRMED")).count();
    if (unconfirmed > plan.kills()) {
      lies.add(unconfirmed + " unconfirmed, and a kill can leave one");
    }
    if (fates.size() != emails) {
      lies.add(fates.size() + " recipients of " + emails + " emails");
    }
    return new ChaosReport(
        plan.kills(),
        plan.kills(Moment.NOT_ACCEPTED),
        plan.kills(Moment.ACCEPTED_NOT_ANSWERED),
        fates.stream().mapToInt(Fate::accepted).sum(),
        fates.stream().filter(fate -> fate.accepted() > 1).count(),
        fates.stream()
            .filter(fate -> fate.accepted() == 0 && !fate.state().equals("UNCONFIRMED"))
            .count(),
        unconfirmed,
        took,
        lies);
  }
}
