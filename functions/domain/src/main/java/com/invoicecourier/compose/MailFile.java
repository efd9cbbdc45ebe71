package com.invoicecourier.compose;

/** A file that goes with a mail. */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record MailFile(String name, String contentType, byte[] content) {}
