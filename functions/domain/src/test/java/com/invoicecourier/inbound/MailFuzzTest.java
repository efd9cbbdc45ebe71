package com.invoicecourier.inbound;

import com.invoicecourier.FuzzInputs;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class MailFuzzTest {
  @TestFactory
  Stream<DynamicTest> readsEveryMailThatWasEverFound() {
    return FuzzInputs.in("mail", MailTarget::fuzzerTestOneInput);
  }

  @TestFactory
  Stream<DynamicTest> readsEveryFixtureTheSameWayTwice() {
    return FuzzInputs.in("../mail", MailTarget::fuzzerTestOneInput);
  }

  @TestFactory
  Stream<DynamicTest> readsEveryHeaderThatWasEverFound() {
    return FuzzInputs.in("header", HeaderTarget::fuzzerTestOneInput);
  }
}
