package com.invoicecourier.reply;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.reply.Span.Kind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A reader of text sees where a link leads. */
class HtmlLinksTest {

  @Test
  void showsTheAddressBehindWordsThatDoNotSayIt() {
    assertThat(shown("See <a href='https://pay.example/a?b=1'>our bank</a>."))
        .isEqualTo("See our bank <https://pay.example/a?b=1>.\n");
    assertThat(shown("<a href='https://evil.example/'>https://bank.example</a>"))
        .isEqualTo("https://bank.example <https://evil.example/>\n");
  }

  @Test
  void showsNoAddressThatTheWordsSay() {
    assertThat(shown("<a href='https://www.bank.example/'>bank.example</a>"))
        .isEqualTo("bank.example\n");
    assertThat(shown("<a href=' https://bank.example/a\nb'>https://bank.example/ab</a>"))
        .isEqualTo("https://bank.example/ab\n");
    assertThat(shown("<a href='mailto:Jane@a.example?subject=Hi'>jane@a.example</a>"))
        .isEqualTo("jane@a.example\n");
  }

  @Test
  void showsAnotherMailboxThanTheWordsSay() {
    assertThat(shown("<a href='mailto:joe@b.example'>jane@a.example</a>"))
        .isEqualTo("jane@a.example <joe@b.example>\n");
  }

  @Test
  void showsNothingOfWhatLeadsNowhereOrHasNoWords() {
    assertThat(shown("<a name=x>a</a> <a href='#x'>b</a> <a href='javascript:x()'>c</a>"))
        .isEqualTo("a b c\n");
    assertThat(shown("<a href='https://a.example'><img src='cid:1'></a>fine")).isEqualTo("fine\n");
  }

  @Test
  void showsTheAddressBehindAButtonMadeOfBlocks() {
    assertThat(shown("<a href='https://a.example'><div>View</div></a><div>Bye</div>"))
        .isEqualTo("View <https://a.example>\nBye\n");
  }

  @Test
  void keepsBracketsAndHiddenCharactersOutOfAnAddress() {
    assertThat(shown("<a href='https://a.example/&gt;\u202e&#10;x'>a</a>"))
        .isEqualTo("a <https://a.example/%3Ex>\n");
  }

  @Test
  void decidesAsIfNoAddressWereThere() {
    String html =
        "Fine, <a href='https://a.example'>there</a> On May 1, 2026, Dana"
            + " &lt;<a href='https://b.example'>d@b.example</a>&gt; wrote:<br>&gt; old";

    List<Span> spans = HtmlReply.splitWithAddresses(html);

    assertThat(spans).extracting(Span::kind).containsExactly(Kind.REPLY, Kind.QUOTE);
    assertThat(ReplyText.written(spans)).isEqualTo("Fine, there <https://a.example>");
    assertThat(spans.getLast().text()).contains("d@b.example <https://b.example>> wrote:");
    assertThat(ReplyText.written(HtmlReply.split(html))).isEqualTo("Fine, there");
  }

  private static String shown(String html) {
    return HtmlReply.splitWithAddresses(html).stream()
        .map(Span::text)
        .collect(Collectors.joining());
  }
}
