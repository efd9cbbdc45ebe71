package com.invoicecourier.local.fault;

import java.time.Duration;
import java.util.List;

/**
 * What became of a burst.
 *
 * @param onTheWay kills while a mail was on its way to the mail service
 * @param unanswered kills while the mail service had accepted one and its answer was on its way
 * @param sends how many mails the mail service accepted
 * @param doubles recipients that got more than one
 * @param losses recipients that got none although nobody is told to look after them
 * @param unconfirmed recipients of whom nobody can know, and a person is told so
 */
record ChaosReport(
    int kills,
    int onTheWay,
    int unanswered,
    int sends,
    long doubles,
    long losses,
    long unconfirmed,
    Duration took,
    List<String> lies) {

  @Override
  public String toString() {
    return """
    %d kills (%d with a send on its way, %d accepted but not answered), %d sends, %d doubles, \
    %d losses, %d unconfirmed, %d untrue states, %d s\
    """
        .formatted(
            kills,
            onTheWay,
            unanswered,
            sends,
            doubles,
            losses,
            unconfirmed,
            lies.size(),
            took.toSeconds());
  }
}
