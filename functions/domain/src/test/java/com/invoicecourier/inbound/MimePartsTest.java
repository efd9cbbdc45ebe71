package com.invoicecourier.inbound;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which part of a mail is text, which is a file, and which is neither. */
class MimePartsTest {
  @TempDir private Path folder;

  @Test
  void readsEveryTextThatIsNoFile() {
    ParsedMail mail =
        parse(mixed("", "one\n", "Content-Type: text/html\n", "<p>two</p>", "", "three\n"));

    assertThat(mail.text()).isEqualToIgnoringWhitespace("one two three");
    assertThat(mail.files()).isEmpty();
  }

  @Test
  void keepsATextThatIsNamedLikeAFile() {
    ParsedMail mail = parse(mixed("", "one\n", "Content-Type: text/plain; name=a.txt\n", "two"));

    assertThat(mail.text()).isEqualTo("one\n");
    assertThat(names(mail)).containsExactly("a.txt");
  }

  @Test
  void showsANamedTextThatIsAllThereIsAndKeepsItToo() {
    ParsedMail mail = parse("Content-Type: text/plain; name=a.txt\n\nall there is\n");

    assertThat(mail.text()).isEqualTo("all there is\n");
    assertThat(names(mail)).containsExactly("a.txt");
  }

  @Test
  void tellsAPictureInTheTextFromOneThatIsAttached() {
    String logo = "Content-Type: image/png\nContent-ID: <logo>\n";
    String mail =
        mixed(
            "Content-Type: text/html\n",
            "<img src=cid:logo>",
            logo,
            "x",
            logo + "Content-Disposition: attachment; filename=photo.png\n",
            "y");

    assertThat(parse(mail.replace("mixed", "related")).files())
        .extracting(SpooledFile::isInline)
        .containsExactly(true, false);
    assertThat(parse(mail).files()).noneMatch(SpooledFile::isInline);
  }

  @Test
  void leavesTheSignatureOfASignedMailOut() {
    String mail = mixed("", "signed\n", "Content-Type: application/pgp-signature\n", "x");

    assertThat(parse(mail.replace("mixed", "signed")).files()).isEmpty();
    assertThat(parse(mail).files()).hasSize(1);
  }

  @Test
  void showsTheTextOfAMultipartWithoutParts() {
    assertThat(parse("Content-Type: multipart/mixed; boundary=b\n\nhello\n").text())
        .isEqualTo("hello\n");
    assertThat(parse("Content-Type: multipart/mixed\n\nhello\n").text()).isEqualTo("hello\n");
  }

  @Test
  void findsTheBoundaryThatIsUsedWhereAnotherIsNamed() {
    String mail =
        mixed(
            "Content-Type: text/plain\n",
            "hello\n",
            "Content-Type: application/pdf; name=a.pdf\n",
            "x");

    ParsedMail read = parse(mail.replace("boundary=b", "boundary=other"));

    assertThat(read.text()).isEqualTo("hello\n");
    assertThat(names(read)).containsExactly("a.pdf");
  }

  @Test
  void readsAMailWithoutHeadersAndOneBehindEmptyLines() {
    assertThat(parse("Just a line.\nAnd another.\n").text())
        .isEqualTo("Just a line.\nAnd another.\n");
    assertThat(parse("\r\n\r\nSubject: hi\r\n\r\nyes").subject()).isEqualTo("hi");
    assertThat(parse("From a@b.example Mon Nov  2\nSubject: hi\n\nyes").subject()).isEqualTo("hi");
  }

  @Test
  void readsAPartThatBeginsWithItsText() {
    String mail =
        "Content-Type: multipart/mixed; boundary=b\n\n--b\nHello there\nand more\n--b--\n";

    assertThat(parse(mail).text()).isEqualTo("Hello there\nand more");
  }

  @Test
  void readsHeadersInTheCharsetOfTheBody() {
    byte[] cyrillic = "Subject: Счёт\n\nСчёт".getBytes(Charset.forName("koi8-r"));
    String mail = "Content-Type: text/plain; charset=koi8-r\n" + new String(cyrillic, ISO_8859_1);

    assertThat(parse(mail).subject()).isEqualTo("Счёт");
    assertThat(parse(mail).text()).isEqualTo("Счёт");
  }

  @Test
  void letsTheLowerOfTwoContentTypesDecide() {
    assertThat(parse("Content-Type: text/html\nContent-Type: text/plain\n\n1 < 2").text())
        .isEqualTo("1 < 2");
  }

  @Test
  void joinsFlowedLines() {
    String type = "Content-Type: text/plain; format=flowed; delsp=yes\n\n";

    assertThat(parse(type + "appro \nved\n").text()).isEqualTo("approved\n");
  }

  @Test
  void takesUuencodedFilesOutOfTheText() {
    ParsedMail mail = parse("Subject: x\n\nhi\nbegin 644 cat.txt\n#0V%T\n`\nend\n");

    assertThat(mail.text()).isEqualTo("hi\n");
    assertThat(names(mail)).containsExactly("cat.txt");
  }

  @Test
  void keepsAWinmailThatIsNoneAsAFile() {
    ParsedMail mail =
        parse(mixed("", "hi\n", "Content-Type: application/ms-tnef; name=winmail.dat\n", "broken"));

    assertThat(names(mail)).containsExactly("winmail.dat");
  }

  @Test
  void stopsInPartsThatAreFoundInsideOfOthersWithoutEnd() {
    String mail =
        IntStream.range(0, 30)
            .mapToObj(i -> "Content-Type: multipart/mixed\n\n--b" + i + "\n")
            .collect(Collectors.joining());

    assertThat(parse(mail).problem())
        .hasValueSatisfying(why -> assertThat(why).contains("nested more than 20 deep"));
  }

  private static String mixed(String... headersAndBodies) {
    StringBuilder mail = new StringBuilder("Content-Type: multipart/mixed; boundary=b\n\n");
    for (int i = 0; i < headersAndBodies.length; i += 2) {
      mail.append("--b\n" + headersAndBodies[i] + "\n" + headersAndBodies[i + 1] + "\n");
    }
    return mail.append("--b--\n").toString();
  }

  private static List<String> names(ParsedMail mail) {
    return mail.files().stream().map(SpooledFile::name).toList();
  }

  private ParsedMail parse(String mail) {
    return MailParser.parse(new ByteArrayInputStream(mail.getBytes(ISO_8859_1)), new Spool(folder));
  }
}
