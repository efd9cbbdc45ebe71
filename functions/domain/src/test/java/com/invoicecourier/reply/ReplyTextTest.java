package com.invoicecourier.reply;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.reply.Span.Kind;
import java.util.AbstractList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReplyTextTest {
  @Test
  void cutsAtAnAttributionThatIsWrapped() {
    assertThat(
            written(
                "Yes.\n\nOn Tue, 31 Mar 2026 at 09:00, Jane Roe\n<j@a.example>\nwrote:\n\n> Hi\n"))
        .isEqualTo("Yes.");
    assertThat(written("Oui.\n\nLe mar. 31 mars 2026, Luc <l@a.example> a écrit\u00a0:\n> Allo\n"))
        .isEqualTo("Oui.");
    assertThat(written("Sí.\n\nEl mar, 31 mar 2026, Ana (<a@a.example>) escribió:\nHola\n"))
        .isEqualTo("Sí.");
  }

  @Test
  void keepsASentenceThatBeginsAsAnAttributionDoes() {
    assertThat(written("On Thursday we pay 3 of them.\nFrom: the site office.\n"))
        .isEqualTo("On Thursday we pay 3 of them.\nFrom: the site office.");
  }

  @Test
  void cutsAtOutlooksHeadersInThreeLanguages() {
    assertThat(written("Ok\n\nFrom: Jane\nSent: Monday\nTo: Dana\n\nold")).isEqualTo("Ok");
    assertThat(written("Ok\n\nDe : Luc\nEnvoyé : lundi\nÀ : Dana\n\nancien")).isEqualTo("Ok");
    assertThat(written("Ok\n\nDe: Ana\nEnviado: lunes\nPara: Dana\n\nviejo")).isEqualTo("Ok");
    assertThat(written("Ok\n-----Original Message-----\nold")).isEqualTo("Ok");
  }

  @Test
  void tellsSignaturesAndForwardsApart() {
    List<Span> spans =
        ReplyText.split("Ok\n-- \nDana\nOwner\n\nBegin forwarded message:\n\nFrom: x\n");

    assertThat(spans)
        .extracting(Span::kind)
        .containsExactly(Kind.REPLY, Kind.SIGNATURE, Kind.FORWARD);
    assertThat(written("Ok\nSent from my iPhone\n")).isEqualTo("Ok");
    assertThat(written("Sent from my desk, this is easier.")).startsWith("Sent from my desk");
  }

  @Test
  void keepsAnswersBetweenQuotes() {
    assertThat(written("> Line 4?\nBilled twice.\n> Line 5?\nFine.\n"))
        .isEqualTo("Billed twice.\nFine.");
  }

  @Test
  void showsQuestionsThatAreAnsweredInPlaceAndNeverReadsThemAsNew() {
    List<Span> spans =
        ReplyText.split("Hello,\n> Approved?\nNot yet.\n> Line 5?\nFine.\n> the rest\n");

    assertThat(spans)
        .extracting(Span::kind)
        .containsExactly(
            Kind.REPLY, Kind.CONTEXT, Kind.REPLY, Kind.CONTEXT, Kind.REPLY, Kind.QUOTE);
    assertThat(ReplyText.written(spans)).isEqualTo("Hello,\nNot yet.\nFine.");
  }

  @Test
  void looksAtEachLineOfHostileTextAFewTimesOnly() {
    List.of("On 3 May 2026\n", "From: a@b.example\n", "> x\ny\n", "-- \n", "Thanks,\n", "____\n")
        .forEach(
            line ->
                assertThat(looks(line.repeat(8_000)))
                    .as(line)
                    .isLessThan(5 * looks(line.repeat(2_000))));
  }

  private static long looks(String body) {
    long[] looks = {0};
    List<Line> lines = Line.linesOf(body);
    ReplyText.split(
        new AbstractList<>() {
          @Override
          public Line get(int index) {
            looks[0]++;
            return lines.get(index);
          }

          @Override
          public int size() {
            return lines.size();
          }
        });
    return looks[0];
  }

  @Test
  void coversTheBodyInOrder() {
    String body = "a\r\n\r\n> q\r\nb\r\n-- \r\nsig\r\nOn 1 May x@y.example wrote:\r\nold";

    assertThat(ReplyText.split(body).stream().map(Span::text).collect(Collectors.joining()))
        .isEqualTo(body.replace("\r\n", "\n"));
  }

  @Test
  void cutsHtmlWhereProgramsMarkTheQuoteAndLeavesHiddenTextOut() {
    List<Span> spans =
        HtmlReply.split(
            "<p style='display: none'>Rejected</p><p>Fine &amp; good</p>"
                + "<div id=appendonsend></div><div>old</div>");

    assertThat(ReplyText.written(spans)).isEqualTo("Fine & good");
    assertThat(spans.getLast()).isEqualTo(new Span(Kind.QUOTE, "old\n"));
  }

  @Test
  void readsANameWithASpaceThatDoesNotBreakBehindIt() {
    assertThat(written("All paid.\n\nDana\u00a0\n")).isEqualTo("All paid.");
  }

  @Test
  void takesALastLineForANameWhereTheHeadersBelowNameIt() {
    String headers = "\n----\nFrom: Jane Roe\nSent: 3 May 2026\nTo: Dana Lee <d@b.example>\n\nold";

    assertThat(written("Approved\nDana" + headers)).isEqualTo("Approved");
    assertThat(written("Approved\nMonday" + headers)).isEqualTo("Approved\nMonday");
    assertThat(written("Dana" + headers)).isEqualTo("Dana");
  }

  @Test
  void keepsWhatStandsBelowAQuoteInHtml() {
    List<Span> spans =
        HtmlReply.split("<div>a</div><blockquote type=cite>old</blockquote><div>below</div>");

    assertThat(ReplyText.written(spans)).isEqualTo("a\nbelow");
  }

  private static String written(String body) {
    return ReplyText.written(ReplyText.split(body));
  }
}
