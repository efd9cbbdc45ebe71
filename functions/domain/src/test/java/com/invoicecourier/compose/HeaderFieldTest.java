package com.invoicecourier.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.communication.EmailAddress;
import com.invoicecourier.communication.Mailbox;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderFieldTest {
  private static final EmailAddress DANA = new EmailAddress("dana@owner.example");

  @Test
  void leavesShortAsciiAsItIs() {
    assertThat(bytes(HeaderField.text("Subject", "Invoice #7")))
        .isEqualTo("Subject: Invoice #7\r\n");
    assertThat(bytes(mailbox("Dana Whitfield")))
        .isEqualTo("To: Dana Whitfield <dana@owner.example>\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Invoice #7 for Prime Contract #PC-001 - Riverside Elementary School, phase two, building C",
        "Facture nº 7 pour le contrat client nº CC-118 - Tour Laurier, aménagement intérieur, étage",
        "請求書 第7号 リバーサイド小学校 増築工事 第二期 請負契約 PC-001 二〇二六年三月分の出来高請求書です",
        "🏗️🏗️🏗️🏗️🏗️🏗️🏗️🏗️🏗️🏗️🏗️🏗️🏗️🏗️🏗️🏗️🏗️🏗️🏗️🏗️🏗️🏗️🏗️🏗️"
      })
  void foldsAnyTextBelow78ColumnsAndLosesNothing(String text) {
    String field = bytes(HeaderField.text("Subject", text));

    assertFolded(field);
    assertThat(DecoderUtil.decodeEncodedWords(unfolded(field), StandardCharsets.UTF_8))
        .isEqualTo("Subject: " + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jane Roe of the Granite and Pine Builders Company and Sons, Sacramento (California) office",
        "Hélène Gagnon-Bélanger (Constructions Gagnon et associés du Québec et de Montréal ltée)",
        "名前がとても長い会社の人 名前がとても長い会社の人 名前がとても長い会社の人 名前がとても長い"
      })
  void foldsLongNamesBelow78Columns(String name) {
    String field = bytes(mailbox(name));

    assertFolded(field);
    assertThat(
            DecoderUtil.decodeEncodedWords(unfolded(field), StandardCharsets.UTF_8)
                .replace("\"", ""))
        .isEqualTo("To: " + name + " <dana@owner.example>");
  }

  @Test
  void keepsTheLongestNameThatIsAllowedBelowTheHardLimit() {
    String field = bytes(mailbox("é".repeat(250)));

    assertFolded(field);
  }

  @Test
  void foldsAListOfFortyMailboxes() {
    List<Mailbox> all =
        IntStream.range(0, 40)
            .mapToObj(i -> new EmailAddress("person" + i + "@owner.example"))
            .map(address -> Mailbox.of("Person, Büro", address))
            .toList();

    String field = bytes(HeaderField.mailboxes("Cc", all));

    assertFolded(field);
    assertThat(field.lines()).hasSize(40);
  }

  @Test
  void quotesANameWithSpecialCharacters() {
    assertThat(bytes(mailbox("Roe, Jane \"JR\" <x@y.example>")))
        .isEqualTo("To: \"Roe, Jane \\\"JR\\\" <x@y.example>\" <dana@owner.example>\r\n");
  }

  @Test
  void stripsWhatCouldBeginAnotherField() {
    String evil = "Invoice\r\nBcc: eve@evil.example\r\n\r\n<script>\u0000\u0085";

    assertThat(lines(HeaderField.text("Subject", evil))).allMatch(HeaderFieldTest::isOneField);
    assertThat(lines(mailbox(evil))).allMatch(HeaderFieldTest::isOneField);
    assertThat(lines(HeaderField.attachment(evil))).allMatch(HeaderFieldTest::isOneField);
  }

  @Test
  void givesAnAsciiFileNameOnce() {
    assertThat(bytes(HeaderField.attachment("Invoice 7 v2.pdf")))
        .isEqualTo("Content-Disposition: attachment;\r\n filename=\"Invoice 7 v2.pdf\"\r\n");
  }

  @Test
  void givesANonAsciiFileNameInBothForms() {
    String field = bytes(HeaderField.attachment("Détail \"final\" nº 7.pdf"));

    assertThat(field)
        .contains("filename=\"=?")
        .contains("filename*=UTF-8''D%C3%A9tail%20%27final%27%20n%C2%BA%207.pdf");
  }

  @Test
  void continuesALongFileNameOverSeveralLines() {
    String field = bytes(HeaderField.attachment("é".repeat(146) + ".pdf"));

    assertFolded(field);
    assertThat(field).contains("filename*0*=UTF-8''").contains("filename*1*=").contains(".pdf");
    assertThat(field.split("%C3%A9", -1)).hasSize(147);
  }

  private static HeaderField mailbox(String name) {
    return HeaderField.mailboxes("To", List.of(Mailbox.of(name, DANA)));
  }

  private static void assertFolded(String field) {
    assertThat(field.split("\r\n")).allMatch(line -> line.length() < 78 && !line.isBlank());
    assertThat(field).endsWith("\r\n").doesNotContain("\r\n\r\n");
  }

  private static boolean isOneField(String line) {
    return !line.startsWith("Bcc") && !line.isBlank();
  }

  private static List<String> lines(HeaderField field) {
    return bytes(field).lines().toList();
  }

  private static String unfolded(String field) {
    return field.replaceAll("\r\n(?=[ \t])", "").replaceAll("\r\n$", "");
  }

  private static String bytes(HeaderField field) {
    return new String(field.bytes(), StandardCharsets.US_ASCII);
  }
}
