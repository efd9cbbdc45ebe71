package com.invoicecourier.inbound.mime;

/** Joins the lines of format=flowed (RFC 3676): a line that ends in a space goes on in the next. */
public final class FlowedText {
  private static final String SIGNATURE = "-- ";

  private final boolean isSpaceDeleted;
  private final StringBuilder joined = new StringBuilder();
  private int openDepth = -1;

  private FlowedText(boolean isSpaceDeleted) {
    this.isSpaceDeleted = isSpaceDeleted;
  }

  /**
   * The text with whole paragraphs as lines; its line ends are LF.
   *
   * @param isSpaceDeleted DelSp=yes: the space that marks a soft line end is none of the text
   */
  public static String unwrap(String text, boolean isSpaceDeleted) {
    FlowedText flowed = new FlowedText(isSpaceDeleted);
    text.lines().forEach(flowed::add);
    return flowed.end(text.endsWith("\n"));
  }

  private void add(String line) {
    int depth = 0;
    while (depth < line.length() && line.charAt(depth) == '>') {
      depth++;
    }
    String content =
        line.startsWith(" ", depth) ? line.substring(depth + 1) : line.substring(depth);
    boolean isSignature = content.equals(SIGNATURE);
    if (depth != openDepth || isSignature) {
      start(depth, line, content);
    }
    boolean isSoft = content.endsWith(" ") && !isSignature;
    joined.append(content, 0, content.length() - (isSoft && isSpaceDeleted ? 1 : 0));
    openDepth = isSoft ? depth : -1;
    if (!isSoft) {
      joined.append('\n');
    }
  }

  /** A paragraph that was left open ends where the depth of the quote changes. */
  private void start(int depth, String line, String content) {
    if (openDepth >= 0) {
      joined.append('\n');
    }
    joined.append(line, 0, depth).append(depth > 0 && !content.isEmpty() ? " " : "");
  }

  private String end(boolean hasLineEnd) {
    boolean isEnded = !joined.isEmpty() && joined.charAt(joined.length() - 1) == '\n';
    if (isEnded && !hasLineEnd) {
      joined.setLength(joined.length() - 1);
    } else if (!isEnded && hasLineEnd) {
      joined.append('\n');
    }
    return joined.toString();
  }
}
