package com.invoicecourier.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.local.LocalRun;
import com.invoicecourier.local.SmallRun;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GatewayTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static LocalRun run;
  private static String person = "";

  @BeforeAll
  static void start() throws Exception {
    run = SmallRun.get();
    person = run.token("invoice-admin", "general-contractor");
  }

  @Test
  void givesTheFunctionWhatAnHttpApiWould() throws Exception {
    HttpResponse<String> answer =
        HTTP.send(
            with(person, "/echo/d%C3%A9j%C3%A0%2Fvu+1?a=1&a=2&b=x%20y")
                .header("X-Case", "Kept")
                .build(),
            BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body().lines())
        .containsExactly(
            "route GET /echo/{name}",
            "path {name=déjà/vu+1}",
            "query {a=1,2, b=x y}",
            "x-case Kept",
            "body false null",
            "claims jane.roe@granitepine.example true",
            "table invoice-courier-Parts-Table",
            "function EchoFunction",
            "time left true",
            "runner seen false");
    assertThat(Files.readString(run.folder().resolve("log/EchoFunction.log")))
        .contains("printed by the function");
  }

  @Test
  void encodesABinaryBody() throws Exception {
    HttpRequest request =
        with(person, "/echo/x")
            .header("content-type", "application/octet-stream")
            .POST(BodyPublishers.ofByteArray(new byte[] {0, (byte) 0xff}))
            .build();

    assertThat(HTTP.send(request, BodyHandlers.ofString()).body()).contains("body true AP8=");
  }

  @Test
  void prefersTheFixedRoute() throws Exception {
    assertThat(get(person, "/echo/fixed").body()).startsWith("route GET /echo/fixed");
  }

  @Test
  void knowsOnlyTheRoutesOfTheTemplate() throws Exception {
    assertThat(get("", "/nowhere"))
        .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(404))
        .satisfies(answer -> assertThat(answer.body()).isEqualTo("{\"message\":\"Not Found\"}"));
    assertThat(get(person, "/echo/a/b").statusCode()).isEqualTo(404);
    assertThat(get("", "/open").statusCode()).isEqualTo(200);
  }

  @Test
  void refusesATokenThatIsMissingForgedExpiredOrMadeOutForOthers() throws Exception {
    Issuer issuer = Issuer.open(run.folder().resolve("issuer.json"), Clock.systemUTC());
    RSAKey strange = new RSAKeyGenerator(2048).keyID(issuer.key().getKeyID()).generate();
    JWTClaimsSet good = claims(Issuer.URL, Issuer.AUDIENCE, Instant.now().plusSeconds(60));

    assertThat(get(issuer.sign(good), "/echo/x").statusCode()).isEqualTo(200);
    assertThat(get("", "/echo/x").body()).isEqualTo("{\"message\":\"Unauthorized\"}");
    assertThat(get("not.a.token", "/echo/x").statusCode()).isEqualTo(401);
    assertThat(get(new PlainJWT(good).serialize(), "/echo/x").statusCode()).isEqualTo(401);
    assertThat(get(signedByPublicKey(issuer, good), "/echo/x").statusCode()).isEqualTo(401);
    assertThat(get(new Issuer(strange, Clock.systemUTC()).sign(good), "/echo/x").statusCode())
        .isEqualTo(401);
    for (JWTClaimsSet bad :
        new JWTClaimsSet[] {
          claims(Issuer.URL, Issuer.AUDIENCE, Instant.now().minusSeconds(1)),
          claims("https://other.example", Issuer.AUDIENCE, Instant.now().plusSeconds(60)),
          claims(Issuer.URL, "somebody-else", Instant.now().plusSeconds(60))
        }) {
      assertThat(get(issuer.sign(bad), "/echo/x").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void asksForTheScopeOfTheRoute() throws Exception {
    String machine = run.token("integrator", "owner");

    assertThat(post(person, "/guarded", "{}").body()).isEqualTo("{\"message\":\"Forbidden\"}");
    assertThat(post(person, "/guarded", "{}").statusCode()).isEqualTo(403);
    assertThat(post(machine, "/guarded", "{}").statusCode()).isEqualTo(200);
  }

  @Test
  void hasTheGatewaysLimitsAndFailures() throws Exception {
    assertThat(post(person, "/echo/x", "x".repeat(10 * 1024 * 1024 + 1)).statusCode())
        .isEqualTo(413);
    assertThat(post(person, "/echo/x", "x".repeat(7 * 1024 * 1024)).body())
        .isEqualTo("{\"message\":\"Request Entity Too Large\"}");
    assertThat(get(person, "/echo/crash"))
        .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(500))
        .satisfies(
            answer ->
                assertThat(answer.body()).isEqualTo("{\"message\":\"Internal Server Error\"}"));
  }

  @Test
  void letsOnlyThePageIn() throws Exception {
    String page = run.endpoints().page();

    HttpResponse<String> preflight = preflight(page);
    assertThat(preflight.statusCode()).isEqualTo(204);
    assertThat(preflight.headers().firstValue("access-control-allow-origin")).contains(page);
    assertThat(preflight.headers().firstValue("access-control-allow-methods")).contains("GET,POST");
    assertThat(preflight.headers().firstValue("access-control-max-age")).contains("600");
    assertThat(preflight("https://evil.example").headers().map())
        .doesNotContainKey("access-control-allow-origin");
  }

  @Test
  void givesTokensToKnownPersonasOnly() throws Exception {
    assertThat(post("", "/dev/token", "{}").body()).contains("general-contractor-invoice-admin");
    assertThat(post("", "/dev/token", "{\"persona\":\"king\"}").statusCode()).isEqualTo(422);
    assertThat(post("", "/dev/token", "{\"company\":\"x\"}").statusCode()).isEqualTo(422);
  }

  @Test
  void servesThePageUnderAStrictPolicy() throws Exception {
    HttpResponse<String> page =
        HTTP.send(
            HttpRequest.newBuilder(URI.create(run.endpoints().page() + "/")).build(),
            BodyHandlers.ofString());

    assertThat(page.headers().firstValue("content-security-policy").orElseThrow())
        .contains("default-src 'none'", "script-src 'self' 'sha256-", run.endpoints().api())
        .doesNotContain("unsafe");
  }

  /** What everybody knows of the issuer's key, taken for a shared secret. */
  private static String signedByPublicKey(Issuer issuer, JWTClaimsSet claims) throws Exception {
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(issuer.key().getKeyID()).build(),
            claims);
    token.sign(new MACSigner(issuer.key().toRSAPublicKey().getEncoded()));
    return token.serialize();
  }

  private static JWTClaimsSet claims(String issuer, String audience, Instant expires) {
    return new JWTClaimsSet.Builder()
        .issuer(issuer)
        .audience(audience)
        .subject("somebody")
        .expirationTime(Date.from(expires))
        .build();
  }

  private static HttpResponse<String> preflight(String origin) throws Exception {
    return HTTP.send(
        HttpRequest.newBuilder(run.api().resolve("/echo/x"))
            .header("origin", origin)
            .header("access-control-request-method", "POST")
            .method("OPTIONS", BodyPublishers.noBody())
            .build(),
        BodyHandlers.ofString());
  }

  private static HttpResponse<String> get(String token, String path) throws Exception {
    return HTTP.send(with(token, path).build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(String token, String path, String body)
      throws Exception {
    return HTTP.send(
        with(token, path)
            .header("content-type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private static HttpRequest.Builder with(String token, String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(run.api().resolve(path));
    return token.isEmpty() ? request : request.header("authorization", "Bearer " + token);
  }
}
