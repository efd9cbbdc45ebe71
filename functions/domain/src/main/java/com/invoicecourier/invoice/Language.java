package com.invoicecourier.invoice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages an invoice is written and mailed in. */
public enum Language {
  EN("en", "en-US"),
  FR_CA("fr-CA", "fr-CA"),
  ES_US("es-US", "es-US");

  private final String tag;
  private final Locale locale;

  Language(String tag, String locale) {
    this.tag = tag;
    this.locale = Locale.forLanguageTag(locale);
  }

  /** The BCP 47 tag that stands in requests and answers. */
  public String tag() {
    return tag;
  }

  /** The language of a tag, written as it stands in requests. */
  public static Optional<Language> parse(String tag) {
    return Arrays.stream(values()).filter(language -> language.tag.equals(tag)).findFirst();
  }

  /** The locale whose number, date and money forms are used. */
  public Locale locale() {
    return locale;
  }
}
