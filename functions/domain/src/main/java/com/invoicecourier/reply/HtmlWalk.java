package com.invoicecourier.reply;

import com.invoicecourier.reply.Span.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a document in order, in runs that are marked as quotes and runs that are not.
 */
final class HtmlWalk implements NodeVisitor {
  private final List<Span> runs = new ArrayList<>();
  private HtmlText text = new HtmlText();
  private @Nullable Node quote;
  private @Nullable Node hidden;
  private boolean isCut;

  @Override
  public void head(Node node, int depth) {
    if (hidden != null) {
      return;
    }
    if (node instanceof TextNode words) {
      text.words(words.getWholeText());
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node.equals(hidden)) {
      hidden = null;
    } else if (hidden == null && node instanceof Element element) {
      text.close(element);
      if (node.equals(quote)) {
        endRun(Kind.QUOTE);
        quote = null;
      }
    }
  }

  /** The runs in order; some may be blank. */
  List<Span> runs() {
    endRun(isCut ? Kind.QUOTE : Kind.REPLY);
    return List.copyOf(runs);
  }

  private void open(Element element) {
    if (QuoteMark.isHidden(element)) {
      hidden = element;
      return;
    }
    if (!isCut && quote == null) {
      if (QuoteMark.cutsBefore(element)) {
        endRun(Kind.REPLY);
        isCut = true;
      } else if (QuoteMark.isQuote(element)) {
        endRun(Kind.REPLY);
        quote = element;
      }
    }
    text.open(element);
  }

  private void endRun(Kind kind) {
    String run = text.toString();
    if (!run.isEmpty()) {
      runs.add(new Span(kind, run));
    }
    text = new HtmlText();
  }
}
