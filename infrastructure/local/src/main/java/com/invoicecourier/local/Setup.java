package com.invoicecourier.local;

import com.invoicecourier.local.gateway.Issuer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What a local run is made of: where its state is, which template, which code, which ports. */
public record Setup(
    Path state,
    Path template,
    Path code,
    Path site,
    Ports ports,
    Map<String, String> parameters,
    boolean demo) {
  static final String MAIL_DOMAIN = "mail.invoicecourier.example";

  public Setup {
    parameters = Map.copyOf(parameters);
  }

  /** Of the repository that holds the working directory. */
  static Setup ofRepository(Path state, Ports ports, boolean demo) {
    Path root = repository();
    return new Setup(
        state,
        root.resolve("template.yaml"),
        root.resolve("functions/lambda/target/functions.zip"),
        root.resolve("infrastructure/site"),
        ports,
        Map.of(),
        demo);
  }

  public static Path repository() {
    Path here = Path.of("").toAbsolutePath();
    for (Path folder = here; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve("template.yaml"))) {
        return folder;
      }
    }
    throw new CannotStart("Start this inside the repository: no template.yaml above " + here);
  }

  Setup with(Map<String, String> overrides) {
    Map<String, String> all = new HashMap<>(parameters);
    all.putAll(overrides);
    return new Setup(state, template, code, site, ports, all, demo);
  }

  Setup on(Ports resolved) {
    return new Setup(state, template, code, site, resolved, parameters, demo);
  }

  /** The template's parameters for one machine; those given in the setup win. */
  Map<String, String> templateParameters() {
    Map<String, String> all = new HashMap<>();
    all.put("MailDomain", MAIL_DOMAIN);
    all.put("SiteOrigin", pageOrigin());
    all.put("JwtIssuer", Issuer.URL);
    all.put("JwtAudience", Issuer.AUDIENCE);
    all.putAll(parameters);
    return all;
  }

  String mailDomain() {
    return parameters.getOrDefault("MailDomain", MAIL_DOMAIN);
  }

  String pageOrigin() {
    return "http://localhost:" + ports.page();
  }
}
