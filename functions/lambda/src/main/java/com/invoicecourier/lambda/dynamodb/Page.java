package com.invoicecourier.lambda.dynamodb;

import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;

/** Some items of a query, and the sort key after which the next page begins. */
record Page(List<EnhancedDocument> items, Optional<String> next) {}
