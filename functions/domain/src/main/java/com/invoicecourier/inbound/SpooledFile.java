package com.invoicecourier.inbound;

import com.invoicecourier.Sha256;
import java.nio.file.Path;

/** A file of a mail, on this machine's disk until it is kept. */
public record SpooledFile(String name, String contentType, long size, Sha256 sha256, Path path) {}
