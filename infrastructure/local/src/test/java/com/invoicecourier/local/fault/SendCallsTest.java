package com.invoicecourier.local.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The calls that a recipient may cost: what a burst is paid for. */
class SendCallsTest {
  private static final long WRITES_MAX = 4;
  private static final long READS_MAX = 3;
  private static final long S3_ONCE_MAX = 4;

  @ParameterizedTest
  @ValueSource(ints = {1, 10})
  void staysWithinTheBudgetOfEachRecipient(int recipients) throws Exception {
    SendCalls calls = SendCalls.count(Laboratory.shared(), recipients);

    assertThat(calls.ses()).isEqualTo(recipients);
    assertThat(calls.writes()).isLessThanOrEqualTo(WRITES_MAX * recipients);
    assertThat(calls.reads()).isLessThanOrEqualTo(READS_MAX * recipients);
    assertThat(calls.s3()).as("%s", calls).isLessThanOrEqualTo(recipients + S3_ONCE_MAX);
    assertThat(calls.others()).isZero();
  }
}
