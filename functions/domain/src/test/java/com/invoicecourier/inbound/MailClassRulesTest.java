package com.invoicecourier.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.invoicecourier.communication.MailClass;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Mails lie in a folder named for their class, under the reason for it. */
class MailClassRulesTest {
  private static final Path FOLDER = Path.of("src/test/resources/class");

  @TempDir Path spooled;

  @TestFactory
  Stream<DynamicTest> judgesEachMailAsItsFolderIsNamed() throws IOException {
    return mails().stream().map(mail -> dynamicTest(name(mail), () -> check(mail)));
  }

  @Test
  void everyRuleHasAMailThatItAloneDecides() throws IOException {
    Set<String> reasons = new HashSet<>();
    for (Path mail : mails()) {
      reasons.add(judge(mail).reason());
    }

    assertThat(reasons).containsAll(MailClassRules.reasons());
  }

  @Test
  void flagsAPersonsMailThroughAList() throws IOException {
    assertThat(judge(FOLDER.resolve("person/through-a-list.eml")).viaList()).isTrue();
    assertThat(judge(FOLDER.resolve("person/precedence-bulk.eml")).viaList()).isFalse();
  }

  private void check(Path mail) throws IOException {
    MailClassRules.Judgement judged = judge(mail);

    assertThat(judged.mailClass()).as(judged.reason()).isEqualTo(expected(mail));
  }

  private MailClassRules.Judgement judge(Path mail) throws IOException {
    try (Spool spool = new Spool(spooled);
        InputStream bytes = Files.newInputStream(mail)) {
      return MailClassRules.judge(MailParser.parse(bytes, spool));
    }
  }

  private static List<Path> mails() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".eml")).sorted().toList();
    }
  }

  private static MailClass expected(Path mail) {
    String folder = FOLDER.relativize(mail).getName(0).toString();
    return MailClass.valueOf(folder.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static String name(Path mail) {
    return FOLDER.relativize(mail).toString();
  }
}
