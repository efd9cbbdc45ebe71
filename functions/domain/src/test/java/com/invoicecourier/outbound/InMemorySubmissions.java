package com.invoicecourier.outbound;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Submissions for tests; the next ones can be made to lose their race. */
public final class InMemorySubmissions implements Submissions {
  public final List<Submission> recorded = new ArrayList<>();
  public int racesToLose;

  @Override
  public Optional<Earlier> earlier(IdempotencyKey key) {
    return find(key)
        .map(
            found ->
                new Earlier(
                    found.key().request().equals(key.request()),
                    new Submitted(
                        found.communication().id(),
                        found.email().id(),
                        found.email().topic().version())));
  }

  @Override
  public boolean record(Submission submission) {
    if (racesToLose-- > 0 || find(submission.key()).isPresent()) {
      return false;
    }
    recorded.add(submission);
    return true;
  }

  private Optional<Submission> find(IdempotencyKey key) {
    return recorded.stream()
        .filter(one -> one.key().actor().equals(key.actor()) && one.key().key().equals(key.key()))
        .findFirst();
  }
}
