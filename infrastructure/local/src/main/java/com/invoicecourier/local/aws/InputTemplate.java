package com.invoicecourier.local.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pipe's input template: {@code <$.path>} stands for a value of the event. Text must stand
 * between quotes, objects and arrays must not.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-input-transformation.html">AWS
 *     Pipes input transformation</a>
 */
public record InputTemplate(String template) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern VARIABLE = Pattern.compile("(\"?)<(\\$[^>]*)>");

  /** The target's input; throws where AWS would deliver something that is not JSON. */
  public String fill(JsonNode event) {
    String filled =
        VARIABLE
            .matcher(template)
            .replaceAll(match -> Matcher.quoteReplacement(value(match, event)));
    if (template.stripLeading().startsWith("{")) {
      mustBeJson(filled);
    }
    return filled;
  }

  private static String value(MatchResult match, JsonNode event) {
    JsonNode value = at(event, match.group(2));
    if (value.isMissingNode()) {
      return match.group(1);
    }
    if (!value.isTextual()) {
      return match.group(1) + value;
    }
    String quoted = TextNode.valueOf(value.asText()).toString();
    return match.group(1) + quoted.substring(1, quoted.length() - 1);
  }

  /** The value at a path of names and indexes, such as {@code $.dynamodb.Keys.PK.S}. */
  public static JsonNode at(JsonNode event, String path) {
    JsonNode here = event;
    for (String step : path.replace("[", ".").replace("]", "").split("\\.", -1)) {
      if (!step.equals("$")) {
        here =
            step.matches("\\d+") && here.isArray()
                ? here.path(Integer.parseInt(step))
                : here.path(step);
      }
    }
    return here;
  }

  private static void mustBeJson(String filled) {
    try {
      JSON.readTree(filled);
    } catch (IOException e) {
      throw new UncheckedIOException("the input template makes no JSON", e);
    }
  }
}
