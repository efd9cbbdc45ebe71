package com.invoicecourier.inbound;

import java.util.Optional;

/** Finds a mail server's answer in text: {@code 550 5.1.1}, as RFC 5321 and RFC 2034 write it. */
final class SmtpReply {
  private SmtpReply() {}

  /** The enhanced status code of the first refusal that is quoted with its reply code. */
  static Optional<String> in(String text) {
    for (int i = 0; i + 4 < text.length(); i++) {
      if (isReplyCode(text, i) && (text.charAt(i + 3) == ' ' || text.charAt(i + 3) == '-')) {
        Optional<String> status = statusAt(text, i + 4);
        if (status.isPresent()) {
          return status;
        }
      }
    }
    return Optional.empty();
  }

  /** The code (RFC 3463) that stands here, such as {@code 5.1.1}; a sign before it is skipped. */
  static Optional<String> statusAt(String text, int from) {
    int start = from < text.length() && text.charAt(from) == '#' ? from + 1 : from;
    int end = start;
    int dots = 0;
    while (end < text.length() && (isDigit(text, end) || (text.charAt(end) == '.' && dots < 2))) {
      dots += text.charAt(end) == '.' ? 1 : 0;
      end++;
    }
    boolean isCode =
        dots == 2
            && end - start <= "5.999.999".length()
            && isDigit(text, end - 1)
            && "245".indexOf(text.charAt(start)) >= 0
            && text.charAt(start + 1) == '.'
            && text.charAt(start + 2) != '.';
    return isCode ? Optional.of(text.substring(start, end)) : Optional.empty();
  }

  private static boolean isReplyCode(String text, int at) {
    boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    return starts
        && (text.charAt(at) == '4' || text.charAt(at) == '5')
        && isDigit(text, at + 1)
        && isDigit(text, at + 2);
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
