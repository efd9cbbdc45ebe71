package com.invoicecourier.reply;

import com.invoicecourier.FuzzInputs;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ReplyFuzzTest {
  @TestFactory
  Stream<DynamicTest> splitsEveryTextThatWasEverFound() {
    return FuzzInputs.in("reply", ReplyTarget::fuzzerTestOneInput);
  }
}
