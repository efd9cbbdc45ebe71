package com.invoicecourier;

/** What is wrong with one field of the input: a JSON pointer (RFC 6901) and a sentence. */
public record FieldError(String pointer, String detail) {}
