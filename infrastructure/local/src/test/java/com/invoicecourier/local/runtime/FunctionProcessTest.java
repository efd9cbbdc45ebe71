package com.invoicecourier.local.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.local.runtime.FunctionProcess.Code;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FunctionProcessTest {
  private static final int AT_ONCE = 6;

  @Test
  void functionsThatStartAtOnceDoNotDisturbEachOther(@TempDir Path folder) throws Exception {
    Code code = Samples.emptyHandler(folder);
    List<RuntimeApi> apis = new ArrayList<>();
    List<FunctionProcess> processes = new ArrayList<>();
    try {
      for (int number = 0; number < AT_ONCE; number++) {
        apis.add(RuntimeApi.open());
        processes.add(FunctionProcess.start(code, apis.getLast()));
      }
      for (RuntimeApi api : apis) {
        api.awaitReady();
        assertThat(api.asked()).containsExactly("invocation/next");
      }
    } finally {
      processes.forEach(FunctionProcess::close);
      apis.forEach(RuntimeApi::close);
    }
  }
}
