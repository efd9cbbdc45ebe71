package com.invoicecourier.inbound.charset;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The charsets that a label may mean: first what it says, then the wider one that mailers mean. */
final class Labels {
  /** Names that mailers write and the JDK does not know. */
  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          Map.entry("utf8mb4", "utf-8"),
          Map.entry("utf_8", "utf-8"),
          Map.entry("unicode-1-1-utf-8", "utf-8"),
          Map.entry("unicode", "utf-16"),
          Map.entry("ascii-8bit", "us-ascii"),
          Map.entry("ansi_x3.110-1983", "iso-8859-1"),
          Map.entry("iso-8859-8-i", "iso-8859-8"),
          Map.entry("iso-8859-8-e", "iso-8859-8"),
          Map.entry("x-gbk", "gbk"),
          Map.entry("gb_2312-80", "gb2312"),
          Map.entry("x-euc-jp", "euc-jp"),
          Map.entry("x-sjis", "shift_jis"),
          Map.entry("cp932", "windows-31j"),
          Map.entry("ks_c_5601-1989", "euc-kr"),
          Map.entry("ks_c_5601", "euc-kr"),
          Map.entry("x-mac-roman", "x-MacRoman"),
          Map.entry("mac", "x-MacRoman"),
          Map.entry("macintosh", "x-MacRoman"),
          Map.entry("x-mac-cyrillic", "x-MacCyrillic"),
          Map.entry("x-mac-ce", "x-MacCentralEurope"),
          Map.entry("ansi", "windows-1252"),
          Map.entry("x-ansi", "windows-1252"));

  /** The Encoding Standard of the WHATWG, section 4.2: what the left one is written for in fact. */
  private static final Map<String, String> WIDER =
      Map.ofEntries(
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("iso-8859-8", "windows-1255"),
          Map.entry("iso-8859-6", "windows-1256"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("x-iso-8859-11", "x-windows-874"),
          Map.entry("gb2312", "gb18030"),
          Map.entry("gbk", "gb18030"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("iso-2022-jp", "x-windows-iso2022jp"),
          Map.entry("euc-jp", "x-eucjp-open"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("big5", "big5-hkscs"),
          Map.entry("koi8-r", "koi8-u"));

  /** What nearly all mail is written in: nobody waits until all names are collected. */
  private static final Set<String> COMMON =
      Set.of("utf-8", "us-ascii", "iso-8859-1", "windows-1252", "iso-8859-15", "utf8");

  private Labels() {}

  /** The name in lower case, without what is no part of one, and as the JDK knows it. */
  static String clean(String label) {
    String name = label.strip().toLowerCase(Locale.ROOT).replaceAll("[\"'\\\\;,\\s]", "");
    String bare = name.startsWith("charset=") ? name.substring("charset=".length()) : name;
    return ALIASES.getOrDefault(bare, bare);
  }

  /** What may be meant by a cleaned label; none if nobody knows it. */
  static List<Charset> charsets(String name) {
    if (name.isEmpty()) {
      return List.of();
    }
    List<Charset> meant = new ArrayList<>();
    known(name)
        .or(() -> known(digitsParted(name)))
        .ifPresent(
            charset -> {
              meant.add(charset);
              String wider = WIDER.get(charset.name().toLowerCase(Locale.ROOT));
              Optional.ofNullable(wider).flatMap(Labels::known).ifPresent(meant::add);
            });
    return meant;
  }

  /** As in {@code windows1252}, {@code iso8859_1}, {@code utf8}. */
  private static String digitsParted(String name) {
    return name.replaceFirst("^cp[-_]?(\\d+)$", "cp$1")
        .replaceFirst("^(windows|iso|utf)[-_]?(\\d+)[-_]?(\\d*)$", "$1-$2-$3")
        .replaceFirst("-$", "");
  }

  private static Optional<Charset> known(String name) {
    return COMMON.contains(name) || Names.ALL.contains(name)
        ? Optional.of(Charset.forName(name))
        : Optional.empty();
  }

  /** Asked for a name that it does not know, the JDK looks through all jars, a millisecond long. */
  private static final class Names {
    static final Set<String> ALL =
        Charset.availableCharsets().values().stream()
            .flatMap(
                charset -> Stream.concat(Stream.of(charset.name()), charset.aliases().stream()))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
  }
}
