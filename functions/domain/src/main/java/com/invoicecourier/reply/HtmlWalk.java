package com.invoicecourier.reply;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Reads the text of a document in order, with what its elements say of each line. */
final class HtmlWalk implements NodeVisitor {
  private final HtmlLines lines = new HtmlLines();
  private final Deque<Scope> scopes = new ArrayDeque<>();
  private Hint hint = Hint.NONE;
  private @Nullable Node hidden;

  /** An element that changed the hint, and what it was before. */
  private record Scope(Element element, Hint before) {}

  @Override
  public void head(Node node, int depth) {
    if (hidden != null) {
      return;
    }
    if (node instanceof TextNode words) {
      lines.words(words.getWholeText());
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node.equals(hidden)) {
      hidden = null;
    } else if (hidden == null && node instanceof Element element) {
      lines.close(element);
      if (!scopes.isEmpty() && scopes.getLast().element().equals(element)) {
        use(scopes.removeLast().before());
      }
    }
  }

  List<Line> lines() {
    return lines.lines();
  }

  private void open(Element element) {
    if (QuoteMark.isHidden(element)) {
      hidden = element;
      return;
    }
    Hint next = QuoteMark.hintOf(element, hint);
    if (next != hint) {
      scopes.addLast(new Scope(element, hint));
      use(next);
    }
    lines.open(element);
  }

  /** An older mail that began goes on to the end, whatever closes. */
  private void use(Hint next) {
    if (hint != Hint.CUT) {
      hint = next;
      lines.hint(next);
    }
  }
}
