package com.invoicecourier.lambda.dynamodb;

/** The primary key of an item; the forms stand in {@link Keys}. */
record Key(String pk, String sk) {}
