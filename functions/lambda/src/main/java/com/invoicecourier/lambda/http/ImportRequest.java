package com.invoicecourier.lambda.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.invoicecourier.Result;
import com.invoicecourier.Sha256;
import com.invoicecourier.StrictJson;
import com.invoicecourier.outbound.UploadId;
import java.nio.charset.StandardCharsets;

/** What a caller wants imported: the Detail itself, or an upload named with its SHA-256. */
public sealed interface ImportRequest {
  /** A request that names an upload is this short; a Detail is longer. */
  int NAMED_BYTES_MAX = 1_000;

  /** The Detail as JSON. */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record Whole(byte[] json) implements ImportRequest {}

  /** An upload that holds the Detail. */
  record Named(UploadId upload, Sha256 sha256) implements ImportRequest {}

  static Result<ImportRequest> of(byte[] body) {
    return body.length <= NAMED_BYTES_MAX && namesUpload(body)
        ? Fields.parse(new String(body, StandardCharsets.UTF_8)).then(ImportRequest::named)
        : Result.done(new Whole(body));
  }

  private static boolean namesUpload(byte[] body) {
    return switch (StrictJson.of(body)) {
      case StrictJson.Read(JsonNode value) -> value.has("upload");
      case StrictJson.NotJson _, StrictJson.NamedTwice _ -> false; // read as a Detail, it says so
    };
  }

  private static Result<ImportRequest> named(Fields fields) {
    var upload = fields.value("upload", UploadId::new);
    var sha256 = fields.value("sha256", Sha256::new);
    return fields.finish(() -> new Named(upload.orElseThrow(), sha256.orElseThrow()));
  }
}
