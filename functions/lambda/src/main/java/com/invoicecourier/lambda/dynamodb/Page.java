package com.invoicecourier.lambda.dynamodb;

import java.util.List;
import java.util.Optional;

/** Some items of a query, and the sort key after which the next page begins. */
record Page(List<Item> items, Optional<String> next) {}
