package com.invoicecourier.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.Riverside;
import org.junit.jupiter.api.Test;

class MailTextTest {
  private static final String MESSAGE =
      "\n Hi <b>Dana</b> & co,\r\n\r\n\"see\" <a href=\"https://evil.example\">this</a>\n";

  private final MailText text = new MailText(Riverside.email(), MESSAGE, Riverside.DETAIL);

  @Test
  void escapesTheMessageInHtml() {
    assertThat(text.html())
        .contains("Hi &lt;b&gt;Dana&lt;/b&gt; &amp; co,<br>\n<br>\n")
        .contains(
            "&quot;see&quot; &lt;a href=&quot;https://evil.example&quot;&gt;this&lt;/a&gt;</p>")
        .doesNotContain("<b>")
        .doesNotContain("<a ");
  }

  @Test
  void leavesTheMessageAsItIsInPlainText() {
    assertThat(text.plain())
        .startsWith(MESSAGE.strip() + "\n\nInvoice #7 · Prime Contract #PC-001");
  }

  @Test
  void saysWhatIsAttachedAndHowToAnswerInBoth() {
    assertThat(text.plain()).contains("(version 1)").contains("reply to this email");
    assertThat(text.html()).contains("(version 1)").contains("reply to this email");
  }
}
