package com.invoicecourier.local.mail;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A SendEmail call with raw content.
 *
 * @see <a href="https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_SendEmail.html">AWS
 *     SendEmail</a>
 */
@SuppressWarnings("ArrayRecordComponent") // bytes that are never compared
record SesRequest(
    byte[] raw, List<String> recipients, Map<String, String> tags, String configurationSet) {
  private static final Pattern TAG = Pattern.compile("[A-Za-z0-9_-]{1,256}");
  private static final int RECIPIENTS_MAX = 50;
  private static final int BYTES_MAX = 40 * 1024 * 1024;

  static SesRequest of(JsonNode json) throws SesRefused {
    List<String> recipients = new ArrayList<>();
    JsonNode destination = json.path("Destination");
    for (String field : List.of("ToAddresses", "CcAddresses", "BccAddresses")) {
      destination.path(field).forEach(address -> recipients.add(address.asText()));
    }
    if (recipients.isEmpty() || recipients.size() > RECIPIENTS_MAX) {
      throw SesRefused.badRequest("Recipient count must be from 1 to 50.");
    }
    for (String recipient : recipients) {
      if (!recipient.matches("[\\x21-\\x7e]+@[\\x21-\\x7e]+\\.[\\x21-\\x7e]+")) {
        throw SesRefused.badRequest("Local address contains control or whitespace, or non-ASCII");
      }
    }
    return new SesRequest(
        raw(json), recipients, tags(json), json.path("ConfigurationSetName").asText());
  }

  private static byte[] raw(JsonNode json) throws SesRefused {
    JsonNode content = json.path("Content").path("Raw").path("Data");
    if (!content.isTextual()) {
      throw SesRefused.badRequest("The SES double takes Raw content only.");
    }
    try {
      byte[] raw = Base64.getDecoder().decode(content.asText());
      if (raw.length > BYTES_MAX) {
        throw SesRefused.badRequest("Message length is more than 41943040 bytes long.");
      }
      return raw;
    } catch (IllegalArgumentException e) {
      throw SesRefused.badRequest("Content.Raw.Data is not base64: " + e.getMessage());
    }
  }

  private static Map<String, String> tags(JsonNode json) throws SesRefused {
    Map<String, String> tags = new LinkedHashMap<>();
    for (JsonNode tag : json.path("EmailTags")) {
      String name = tag.path("Name").asText();
      String value = tag.path("Value").asText();
      if (!TAG.matcher(name).matches() || !TAG.matcher(value).matches()) {
        throw SesRefused.badRequest("Invalid message tag: only [A-Za-z0-9_-], at most 256.");
      }
      tags.put(name, value);
    }
    return tags;
  }
}
