package com.invoicecourier.local;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * {@code --name=value}, else the system property {@code local.name}, else the environment variable
 * {@code LOCAL_NAME}.
 */
final class Arguments {
  private final Map<String, String> given = new HashMap<>();

  Arguments(String[] arguments) {
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      if (!argument.startsWith("--") || equals < 0) {
        throw new CannotStart("Not understood: " + argument + ". Arguments are --name=value.");
      }
      given.put(argument.substring(2, equals), argument.substring(equals + 1));
    }
  }

  String text(String name, String otherwise) {
    return find(name).orElse(otherwise);
  }

  Optional<String> find(String name) {
    return Optional.ofNullable(given.get(name))
        .or(() -> Optional.ofNullable(System.getProperty("local." + name)))
        .or(() -> Optional.ofNullable(System.getenv("LOCAL_" + name.toUpperCase(Locale.ROOT))));
  }

  Ports ports(Ports usual) {
    return new Ports(
        port("page", usual.page()),
        port("api", usual.api()),
        port("smtp", usual.smtp()),
        port("imap", usual.imap()),
        port("dynamodb", usual.dynamo()),
        port("s3", usual.s3()),
        port("sqs", usual.sqs()),
        port("ses", usual.ses()),
        port("relay", usual.relay()),
        port("lambda", usual.lambda()));
  }

  private int port(String name, int usual) {
    return find(name).map(value -> number(name, value)).orElse(usual);
  }

  private static int number(String name, String value) {
    if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65535) {
      throw new CannotStart("--" + name + "=" + value + " is not a port.");
    }
    return Integer.parseInt(value);
  }

  /** Names that begin with a capital are the template's: {@code --UndoSeconds=0}. */
  Map<String, String> templateParameters() {
    Map<String, String> parameters = new HashMap<>(given);
    parameters.keySet().removeIf(name -> !Character.isUpperCase(name.charAt(0)));
    return parameters;
  }
}
