package com.invoicecourier.local.fault;

import com.invoicecourier.local.aws.HandCrank;
import java.util.List;
import java.util.function.BiFunction;
import software.amazon.awssdk.services.sqs.model.Message;

/**
 * A batch of messages that a function is called with; they come back unless it says all is well.
 */
record QueueTrial(
    Laboratory laboratory,
    String function,
    List<Message> messages,
    BiFunction<Truth, Invoked, List<String>> check)
    implements Trial {

  @Override
  public void invoke() {
    HandCrank crank = laboratory.crank;
    crank.handle(function, messages, laboratory.handler(function));
  }

  @Override
  public void afterwards(Invoked invoked) {
    if (!invoked.ended()) {
      laboratory.crank.giveBack(function, messages);
    }
  }

  @Override
  public List<String> lies(Truth truth, Invoked invoked) {
    return check.apply(truth, invoked);
  }
}
