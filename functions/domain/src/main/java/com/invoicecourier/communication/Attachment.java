package com.invoicecourier.communication;

import com.invoicecourier.Sha256;

/** A file of an email; number 0 of an outbound email is the Detail PDF. */
public record Attachment(int number, String name, String contentType, long size, Sha256 sha256) {}
