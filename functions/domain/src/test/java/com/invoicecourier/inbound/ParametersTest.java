package com.invoicecourier.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParametersTest {
  @Test
  void readsValueAndParameters() {
    Parameters type = Parameters.of("Text/Plain; Charset=\"UTF-8\"; format=flowed (as usual)");

    assertThat(type.value()).isEqualTo("text/plain");
    assertThat(type.get("charset")).contains("UTF-8");
    assertThat(type.get("format")).contains("flowed");
  }

  @Test
  void keepsSpacesOfANameWithoutQuotes() {
    assertThat(name("attachment; filename=Pay app 7.pdf; size=3")).isEqualTo("Pay app 7.pdf");
  }

  @Test
  void keepsQuotesAndSemicolonsInsideOfQuotes() {
    assertThat(name("attachment; filename=\"a \"b\" c.pdf\"")).isEqualTo("a \"b\" c.pdf");
    assertThat(name("attachment; filename=\"a; c.pdf\"")).isEqualTo("a; c.pdf");
    assertThat(name("attachment; filename=\"a \\\"b\\\".pdf\"; x=y")).isEqualTo("a \"b\".pdf");
  }

  @Test
  void keepsTheBackslashesOfAPath() {
    assertThat(name("attachment; filename=\"C:\\mail\\x.pdf\"")).isEqualTo("C:\\mail\\x.pdf");
  }

  @Test
  void findsTheNextParameterWhereTheSemicolonLacks() {
    Parameters type = Parameters.of("multipart/mixed; boundary=\"b 1\" charset=utf-8");

    assertThat(type.get("boundary")).contains("b 1");
    assertThat(type.get("charset")).contains("utf-8");
  }

  @Test
  void readsParametersWithoutAType() {
    assertThat(Parameters.of("charset=utf-8").get("charset")).contains("utf-8");
    assertThat(Parameters.of("charset=utf-8").value()).isEmpty();
  }

  @Test
  void prefersTheExtendedName() {
    assertThat(name("attachment; filename=\"r.pdf\"; filename*=UTF-8''relev%C3%A9.pdf"))
        .isEqualTo("relevé.pdf");
  }

  @Test
  void putsPiecesTogether() {
    String pieces =
        "attachment; filename*1*=%A9.p; filename*0*=UTF-8''relev%C3; filename*2=\"d%41f\"";

    assertThat(name(pieces)).isEqualTo("relevé.pd%41f");
  }

  @Test
  void endsAnOpenQuoteWithTheHeader() {
    assertThat(name("attachment; filename=\"x.pdf")).isEqualTo("x.pdf");
  }

  private static String name(String header) {
    return Parameters.of(header).get("filename").orElse("");
  }
}
