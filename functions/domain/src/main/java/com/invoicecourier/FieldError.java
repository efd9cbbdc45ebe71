package com.invoicecourier;

<<<<<<< HEAD
/** What is wrong with one field of the input: a JSON pointer (RFC 6901) and a sentence. */
=======
/** What is wrong with one field of a request, at its JSON pointer (RFC 6901). */
>>>>>>> invoice
public record FieldError(String pointer, String detail) {}
