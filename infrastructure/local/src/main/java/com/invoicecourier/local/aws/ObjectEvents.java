package com.invoicecourier.local.aws;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.local.template.Bucket;
import java.util.List;

/**
 * Tells the default event bus of new objects, where their bucket says so; S3Proxy tells nobody.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html">AWS on these
 *     events</a>
 */
public record ObjectEvents(List<Bucket> buckets, EventBuses buses) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public void created(String bucket, String key, long size) {
    if (buckets.stream().noneMatch(one -> one.name().equals(bucket) && one.tells())) {
      return;
    }
    ObjectNode detail = JSON.createObjectNode().put("version", "0");
    detail.putObject("bucket").put("name", bucket);
    detail.putObject("object").put("key", key).put("size", size);
    detail.put("requester", "ses.amazonaws.com").put("reason", "PutObject");
    buses.put(
        new EventBuses.Entry(
            EventBuses.DEFAULT,
            "aws.s3",
            "Object Created",
            List.of("arn:aws:s3:::" + bucket),
            detail));
  }
}
