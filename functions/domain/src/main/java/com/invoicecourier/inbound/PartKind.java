package com.invoicecourier.inbound;

import org.apache.james.mime4j.stream.BodyDescriptor;

/** What the library has to know of a part: whether it has parts itself, and what parts them. */
record PartKind(String mimeType, String boundary) implements BodyDescriptor {
  private static final String LEAF = "text/plain";

  /** A multipart that names no boundary has no parts that could be found. */
  static PartKind of(Parameters type) {
    String boundary = type.get("boundary").map(String::stripTrailing).orElse("");
    boolean isMultipart = type.value().startsWith("multipart/") && !boundary.isEmpty();
    return isMultipart ? new PartKind(type.value(), boundary) : new PartKind(LEAF, "");
  }

  @Override
  public String getMimeType() {
    return mimeType;
  }

  @Override
  public String getMediaType() {
    return mimeType.substring(0, mimeType.indexOf('/'));
  }

  @Override
  public String getSubType() {
    return mimeType.substring(mimeType.indexOf('/') + 1);
  }

  @Override
  public String getBoundary() {
    return boundary;
  }

  @Override
  public String getCharset() {
    return "us-ascii";
  }

  /** Bodies are decoded by us. */
  @Override
  public String getTransferEncoding() {
    return "binary";
  }

  @Override
  public long getContentLength() {
    return -1;
  }
}
