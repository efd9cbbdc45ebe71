package com.invoicecourier.outbound;

import com.invoicecourier.Sha256;

/** What is known of an uploaded file: name, media type, bytes and their hash. */
public record Upload(UploadId id, String name, String contentType, long size, Sha256 sha256) {}
