package com.invoicecourier;

/** What is wrong with one field of a request, at its JSON pointer (RFC 6901). */
public record FieldError(String pointer, String detail) {}
