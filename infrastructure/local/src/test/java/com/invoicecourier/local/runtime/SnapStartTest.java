package com.invoicecourier.local.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.local.LocalRun;
import com.invoicecourier.local.ProductRun;
import com.invoicecourier.local.runtime.FunctionProcess.Code;
import com.invoicecourier.local.template.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The path of SnapStart: init, snapshot, restore, and only then credentials and calls. */
class SnapStartTest {
  static Stream<String> functions() throws Exception {
    return ProductRun.get().deployment().functions().stream().map(Function::id);
  }

  @ParameterizedTest
  @MethodSource("functions")
  void asksForNothingBeforeTheSnapshotAndWorksAfterIt(String id) throws Exception {
    LocalRun run = ProductRun.get();
    Function function = run.deployment().function(id);
    Code code = Samples.code(run, function);
    Samples.deliverMail(run, code);

    try (RuntimeApi api = RuntimeApi.open();
        FunctionProcess _ = FunctionProcess.startForSnapshot(code, api)) {
      api.awaitCheckpoint();
      assertThat(api.asked()).containsExactly("restore/next");
      api.restore();
      RuntimeApi.Answer answer = api.call(Samples.plain(function));

      assertThat(answer.failed()).as(answer.body()).isFalse();
      assertThat(answer.body()).doesNotContain("itemIdentifier");
      assertThat(api.asked())
          .startsWith("restore/next", "invocation/next")
          .contains("/credentials", "invocation/response");
    }
  }
}
