package com.invoicecourier;

/** Every limit of the product in one place; a limit that is met gives an error that names it. */
public final class Limits {
  public static final int RECIPIENTS_MAX = 40;
  public static final int SUBJECT_CHARACTERS_MAX = 250;
  public static final int MESSAGE_CHARACTERS_MAX = 50_000;
  public static final int ATTACHMENTS_MAX = 20;
  public static final long ATTACHMENT_BYTES_MAX = 100_000_000;
  public static final long MIME_BYTES_MAX = 20_000_000;
  public static final int ADDRESS_CHARACTERS_MAX = 254;
  public static final int NAME_CHARACTERS_MAX = 250;
  public static final int FILE_NAME_CHARACTERS_MAX = 150;
  public static final int REASON_CHARACTERS_MAX = 4_000;
  public static final int IDEMPOTENCY_KEY_CHARACTERS_MAX = 64;
  public static final int PAGE_ITEMS_MAX = 100;
  public static final int FIELD_ERRORS_MAX = 100;

  public static final long DETAIL_BODY_BYTES_MAX = 4_000_000;

  /** Of a Detail that is named by an upload or by an event. */
  public static final long DETAIL_UPLOAD_BYTES_MAX = 40_000_000;

  public static final int LINE_ITEMS_MAX = 10_000;
  public static final int CHANGED_LINES_MAX = 1_000;
  public static final int DESCRIPTION_CHARACTERS_MAX = 4_000;
  public static final int UNIT_CHARACTERS_MAX = 20;
  public static final int ADDRESS_LINES_MAX = 6;
  public static final int MONEY_DIGITS_MAX = 15;

  public static final long INBOUND_BYTES_MAX = 40_000_000;
  public static final int MIME_DEPTH_MAX = 20;
  public static final int MIME_PARTS_MAX = 200;
  public static final int HEADERS_PER_PART_MAX = 1_000;
  public static final int HEADER_BYTES_MAX = 64_000;
  public static final int HEADER_BLOCK_BYTES_MAX = 256_000;
  public static final long DECODED_BYTES_MAX = 45_000_000;
  public static final int REPLY_CHARACTERS_MAX = 1_000_000;

  private Limits() {}
}
