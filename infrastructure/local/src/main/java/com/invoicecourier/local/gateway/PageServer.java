package com.invoicecourier.local.gateway;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Serves the static page as a host for static files would, from the source folder, uncached. */
public final class PageServer implements AutoCloseable {
  private static final String LIT = "META-INF/resources/webjars/lit-html/3.3.1/";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "png", "image/png",
          "ico", "image/x-icon",
          "txt", "text/plain; charset=utf-8",
          "woff2", "font/woff2");

  private final Path site;
  private final List<String> connect;
  private final String config;
  private final Javalin http;

  private PageServer(Path site, List<String> connect, String config, DevTokens tokens) {
    this.site = site;
    this.connect = connect;
    this.config = config;
    this.http =
        Javalin.create(
            server -> {
              server.startup.showJavalinBanner = false;
              server.routes.post(DevTokens.PATH, tokens::answer);
              server.routes.get("/config.json", this::config);
              server.routes.get("/vendor/lit-html/<file>", this::vendor);
              server.routes.get("/", this::page);
              server.routes.get("/<file>", this::file);
            });
  }

  /** The page may talk to the origins given. */
  public static PageServer start(
      Path site, List<String> connect, String config, DevTokens tokens, int port) {
    PageServer server = new PageServer(site, connect, config, tokens);
    server.http.start("127.0.0.1", port);
    return server;
  }

  private void config(Context call) {
    headers(call, "json").result(config);
  }

  private void vendor(Context call) throws IOException {
    String name = call.pathParam("file");
    try (InputStream file = PageServer.class.getClassLoader().getResourceAsStream(LIT + name)) {
      bytes(call, name, name.contains("..") ? null : file);
    }
  }

  private void page(Context call) throws IOException {
    String html = Files.readString(site.resolve("index.html"));
    call.header("content-security-policy", new ContentPolicy(html, connect).header());
    headers(call, "html").result(html);
  }

  /** A path without an extension is a view of the page. */
  private void file(Context call) throws IOException {
    String name = call.pathParam("file");
    if (!name.contains(".")) {
      page(call);
      return;
    }
    Path file = site.resolve(name).normalize();
    if (!file.startsWith(site) || !Files.isRegularFile(file)) {
      bytes(call, name, null);
      return;
    }
    try (InputStream in = Files.newInputStream(file)) {
      bytes(call, name, in);
    }
  }

  private static void bytes(Context call, String name, @Nullable InputStream file)
      throws IOException {
    if (file == null) {
      call.status(404).contentType("text/plain").result("Not Found");
      return;
    }
    headers(call, name.substring(name.lastIndexOf('.') + 1)).result(file.readAllBytes());
  }

  private static Context headers(Context call, String extension) {
    call.header("cache-control", "no-store");
    call.header("x-content-type-options", "nosniff");
    call.header("referrer-policy", "no-referrer");
    call.header("cross-origin-opener-policy", "same-origin");
    return call.contentType(TYPES.getOrDefault(extension, "application/octet-stream"));
  }

  @Override
  public void close() {
    http.stop();
  }
}
