package com.invoicecourier.inbound.mime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlowedTextTest {
  @Test
  void joinsTheLinesOfAParagraph() {
    assertThat(FlowedText.unwrap("Please send \r\nthe rest.\r\n\r\nThanks\r\n", false))
        .isEqualTo("Please send the rest.\n\nThanks\n");
  }

  @Test
  void joinsQuotedLinesOfOneDepthOnly() {
    assertThat(FlowedText.unwrap("> one \n> two \n>> three \n>> four\nfive\n", false))
        .isEqualTo("> one two \n>> three four\nfive\n");
  }

  @Test
  void takesAwayTheSpaceThatOnlyMarksTheLineEnd() {
    assertThat(FlowedText.unwrap("請求 \n書\n", true)).isEqualTo("請求書\n");
  }

  @Test
  void neverJoinsTheSignatureLine() {
    assertThat(FlowedText.unwrap("bye \n-- \nJo\n", false)).isEqualTo("bye \n-- \nJo\n");
  }

  @Test
  void takesTheStuffedSpaceAway() {
    assertThat(FlowedText.unwrap(" From here\n  two\n > no quote\n", false))
        .isEqualTo("From here\n two\n> no quote\n");
  }

  @Test
  void leavesALastLineWithoutItsEndAsItIs() {
    assertThat(FlowedText.unwrap("a \nb", false)).isEqualTo("a b");
    assertThat(FlowedText.unwrap("", false)).isEmpty();
  }
}
