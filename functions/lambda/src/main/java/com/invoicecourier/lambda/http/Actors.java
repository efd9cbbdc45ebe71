package com.invoicecourier.lambda.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer;
import com.invoicecourier.PlainText;
import com.invoicecourier.access.Actor;
import com.invoicecourier.access.ClientId;
import com.invoicecourier.access.Scope;
import com.invoicecourier.communication.EmailAddress;
import com.invoicecourier.project.UserId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the actor from the claims of a token that the gateway has verified. */
final class Actors {
  private Actors() {}

  /** Empty where the claims name neither a person with a verified email nor a client. */
  static Optional<Actor> of(APIGatewayV2HTTPEvent event) {
    try {
      return Optional.ofNullable(event.getRequestContext().getAuthorizer())
          .map(Authorizer::getJwt)
          .map(Authorizer.JWT::getClaims)
          .flatMap(claims -> person(claims).or(() -> machine(claims)));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Optional<Actor> person(Map<String, String> claims) {
    return claim(claims, "email")
        .filter(_ -> claim(claims, "email_verified").filter("true"::equals).isPresent())
        .flatMap(
            email ->
                claim(claims, "sub")
                    .map(
                        sub ->
                            new Actor.Person(
                                new UserId(sub),
                                new EmailAddress(email),
                                claim(claims, "name").filter(PlainText::isLine).orElse(email))));
  }

  private static Optional<Actor> machine(Map<String, String> claims) {
    return claim(claims, "client_id")
        .map(
            client ->
                new Actor.Machine(
                    new ClientId(client),
                    Arrays.stream(claim(claims, "scope").orElse("").split(" ", -1))
                        .flatMap(text -> Scope.parse(text).stream())
                        .collect(Collectors.toSet())));
  }

  private static Optional<String> claim(Map<String, String> claims, String name) {
    return Optional.ofNullable(claims.get(name)).filter(text -> !text.isBlank());
  }
}
