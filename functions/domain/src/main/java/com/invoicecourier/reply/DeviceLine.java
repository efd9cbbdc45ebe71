package com.invoicecourier.reply;

import com.invoicecourier.reply.Phrases.Topic;
import java.util.List;

/** The line that a phone or a program adds by itself: "Sent from my iPhone". */
final class DeviceLine {
  private static final int CHARACTERS_MAX = 90;

  /** A person's sentence goes on after a comma: "Sent from my desk, it is easier". */
  private static final int WORDS_MAX = 9;

  private static final Words SENT_FROM = new Words(Phrases.of(Topic.SENT_FROM));
  private static final List<String> DEVICES =
      List.of(
          "iphone",
          "ipad",
          "ipod",
          " ios",
          "android",
          "galaxy",
          "samsung",
          "huawei",
          "xiaomi",
          "pixel",
          "nokia",
          "htc",
          "blackberry",
          "windows",
          "mail",
          "outlook",
          "mobi",
          "movil",
          "movel",
          "phone",
          "telefon",
          "handy",
          "tablet",
          "device",
          "smartphone",
          "cell",
          "courrier");

  private DeviceLine() {}

  /** Names a device or a program; a line of any other words is one only at the very end. */
  static boolean isAt(Line line) {
    String text = opened(line.bare());
    return startsAsOne(text) && DEVICES.stream().anyMatch(beforeComma(text)::contains);
  }

  /** "Sent from a cabin in the woods", as people word it who set it up themselves. */
  static boolean mayBe(Line line) {
    String text = opened(line.bare());
    return startsAsOne(text) && text.indexOf(',') < 0 && text.split(" ", -1).length <= WORDS_MAX;
  }

  private static boolean startsAsOne(String text) {
    if (text.isEmpty() || text.length() > CHARACTERS_MAX) {
      return false;
    }
    int length = SENT_FROM.startOf(text);
    return length > 0 || SENT_FROM.endOfLast(text) == text.length();
  }

  /** "Sent from my desk, easier than by phone" names its device too late. */
  private static String beforeComma(String text) {
    int comma = text.indexOf(',');
    return comma < 0 ? text : text.substring(0, comma);
  }

  private static String opened(String bare) {
    int from = 0;
    int to = bare.length();
    while (from < to && "(<[-_~".indexOf(bare.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && ")>].!-_~ ".indexOf(bare.charAt(to - 1)) >= 0) {
      to--;
    }
    return bare.substring(from, to).replace("[", "").replace("]", "");
  }
}
