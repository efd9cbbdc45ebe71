package com.invoicecourier.lambda.dynamodb;

import com.invoicecourier.communication.Recipient;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;

/** Which recipient a reply token was drawn for; found by the token's hash. */
final class TokenItems {
  private TokenItems() {}

  static EnhancedDocument item(Recipient recipient) {
    EnhancedDocument.Builder item =
        Items.of(Keys.token(recipient.token().hash()), "TOKEN", 1)
            .putString("communication", recipient.id().communication().value())
            .putString("email", recipient.id().email().value())
            .putString("recipient", recipient.id().number());
    TopicItems.put(item, recipient.topic());
    return item.build();
  }
}
