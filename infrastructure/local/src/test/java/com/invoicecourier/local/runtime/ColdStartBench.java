package com.invoicecourier.local.runtime;

import com.invoicecourier.local.LocalRun;
import com.invoicecourier.local.bench.Figure;
import com.invoicecourier.local.runtime.FunctionProcess.Code;
import com.invoicecourier.local.template.Function;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Init and first call of every function beside an empty handler, turn by turn in one run, so that
 * what else the machine does falls on all of them. A first turn is not counted.
 *
 * <p>Arguments: the number of turns, then the stems of the functions, such as submit-email; all of
 * them if none is named.
 */
public final class ColdStartBench {
  private final LocalRun run;
  private final Code nothing;
  private final List<Function> functions;
  private final FirstCalls calls = new FirstCalls();

  private ColdStartBench(LocalRun run, Code nothing, List<Function> functions) {
    this.run = run;
    this.nothing = nothing;
    this.functions = functions;
  }

  public static void main(String[] arguments) throws Exception {
    int turns = arguments.length == 0 ? 15 : Integer.parseInt(arguments[0]);
    List<String> stems = Stream.of(arguments).skip(1).toList();
    // nothing is sent in the background while a function is measured
    try (LocalRun run =
        LocalRun.start(Files.createTempDirectory("cold-start"), Map.of("UndoSeconds", "900"))) {
      List<Function> functions =
          run.deployment().functions().stream()
              .filter(function -> stems.isEmpty() || stems.contains(Samples.stem(function)))
              .toList();
      Path folder = Files.createTempDirectory("empty-handler");
      new ColdStartBench(run, Samples.emptyHandler(folder), functions).measure(turns);
    }
  }

  private void measure(int turns) throws Exception {
    Samples.deliverMail(run, Samples.code(run, functions.getFirst()));
    ColdStarts empty = new ColdStarts("empty-handler");
    List<ColdStarts> cold = all("cold.");
    List<ColdStarts> restored = all("restore.");
    turn(new ColdStarts("not counted"), all(""), all(""));
    for (int turn = 0; turn < turns; turn++) {
      turn(empty, cold, restored);
    }
    print(turns, empty, cold, restored);
  }

  private List<ColdStarts> all(String prefix) {
    return functions.stream()
        .map(function -> new ColdStarts(prefix + Samples.stem(function)))
        .toList();
  }

  private void turn(ColdStarts empty, List<ColdStarts> cold, List<ColdStarts> restored)
      throws Exception {
    byte[] event = calls.event(functions.getFirst());
    empty.add(ColdStart.of(nothing, event));
    for (int i = 0; i < functions.size(); i++) {
      Function function = functions.get(i);
      ColdStart start = ColdStart.of(Samples.code(run, function), calls.event(function));
      calls.check(function, start.answer());
      cold.get(i).add(start);
    }
    for (int i = 0; i < functions.size(); i++) {
      Function function = functions.get(i);
      ColdStart start = ColdStart.ofRestored(Samples.code(run, function), calls.event(function));
      calls.check(function, start.answer());
      restored.get(i).add(start);
    }
  }

  private static void print(
      int turns, ColdStarts empty, List<ColdStarts> cold, List<ColdStarts> restored) {
    System.out.println(
        "Median of " + turns + " (middle half), processors, and times the empty handler's:");
    System.out.println(empty.row(empty));
    List<Figure> figures = new ArrayList<>();
    for (ColdStarts each : Stream.of(cold, restored).flatMap(List::stream).toList()) {
      System.out.println(each.row(empty));
      figures.add(new Figure(each.name(), each.ratioTo(empty), "x", empty.name()));
    }
    Figure.print(figures.toArray(Figure[]::new));
  }
}
