package com.invoicecourier.inbound;

/**
 * Takes comments and quoted strings (RFC 5322 section 3.2) out of a header: nothing in them counts.
 */
final class Comments {
  private Comments() {}

  static String without(String header) {
    StringBuilder rest = new StringBuilder();
    boolean isQuoted = false;
    int depth = 0;
    for (int i = 0; i < header.length(); i++) {
      char c = header.charAt(i);
      if (c == '\\' && (isQuoted || depth > 0)) {
        i++;
      } else if (c == '"' && depth == 0) {
        isQuoted = !isQuoted;
      } else if (c == '(' && !isQuoted) {
        depth++;
      } else if (c == ')' && depth > 0) {
        depth--;
        rest.append(' ');
      } else if (!isQuoted && depth == 0) {
        rest.append(c);
      }
    }
    return rest.toString();
  }
}
