package com.invoicecourier.local.mail;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The {@code headers} and {@code commonHeaders} of a mail in SES's JSON. */
final class MailHeaders {
  private MailHeaders() {}

  static void put(ObjectNode mail, SesMessage message) {
    ArrayNode headers = mail.putArray("headers");
    for (String field : message.fields()) {
      int colon = field.indexOf(':');
      if (colon > 0) {
        headers
            .addObject()
            .put("name", field.substring(0, colon).strip())
            .put("value", utf8(field.substring(colon + 1).replaceAll("\\r?\\n", "").strip()));
      }
    }
    ObjectNode common = mail.putObject("commonHeaders");
    message.field("return-path").ifPresent(path -> common.put("returnPath", path));
    for (String name : List.of("from", "sender", "reply-to", "to", "cc")) {
      addresses(common, name.equals("reply-to") ? "replyTo" : name, message.values(name));
    }
    message.field("date").ifPresent(date -> common.put("date", date));
    message.field("message-id").ifPresent(id -> common.put("messageId", id));
    message.field("subject").ifPresent(subject -> common.put("subject", decoded(subject)));
  }

  /** The addresses alone, of all fields of this name; none where the field cannot be read. */
  static List<String> addresses(SesMessage message, String name) {
    return message.values(name).stream()
        .flatMap(value -> parsed(value).stream())
        .map(InternetAddress::getAddress)
        .toList();
  }

  private static void addresses(ObjectNode common, String name, List<String> values) {
    if (!values.isEmpty()) {
      ArrayNode all = common.putArray(name);
      values.forEach(value -> parsed(value).forEach(one -> all.add(one.toUnicodeString())));
    }
  }

  private static List<InternetAddress> parsed(String value) {
    try {
      return List.of(InternetAddress.parseHeader(utf8(value), false));
    } catch (AddressException _) {
      return List.of();
    }
  }

  private static String decoded(String value) {
    try {
      return MimeUtility.decodeText(utf8(value));
    } catch (UnsupportedEncodingException _) {
      return value;
    }
  }

  private static String utf8(String latin) {
    return new String(latin.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
