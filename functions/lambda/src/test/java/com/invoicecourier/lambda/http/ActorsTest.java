package com.invoicecourier.lambda.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.invoicecourier.Riverside;
import com.invoicecourier.access.Actor;
import com.invoicecourier.lambda.Samples;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ActorsTest {
  private final APIGatewayV2HTTPEvent person = Samples.http("read-invoices");
  private final APIGatewayV2HTTPEvent machine = Samples.http("import-invoice");

  @Test
  void makesAPersonOfAnIdToken() {
    assertThat(Actors.of(person)).contains(Riverside.JANE);
  }

  @Test
  void namesAPersonByTheirAddressWhereTheTokenHasNoName() {
    claims(person).remove("name");

    assertThat(Actors.of(person))
        .contains(
            new Actor.Person(
                Riverside.JANE.user(), Riverside.JANE.address(), Riverside.JANE.address().value()));
  }

  @Test
  void makesAMachineOfAnAccessToken() {
    assertThat(Actors.of(machine)).contains(Riverside.INTEGRATOR);
  }

  @Test
  void leavesOutScopesThatAreNotOurs() {
    claims(machine).put("scope", "openid invoices:write profile directory:write admin");

    assertThat(Actors.of(machine)).contains(Riverside.INTEGRATOR);
  }

  @Test
  void knowsNobodyWithoutAVerifiedEmail() {
    claims(person).put("email_verified", "false");
    assertThat(Actors.of(person)).isEmpty();

    claims(person).remove("email_verified");
    assertThat(Actors.of(person)).isEmpty();
  }

  @Test
  void knowsNobodyWhoseAddressOrSubjectIsNone() {
    claims(person).put("email", "jane\r\nBcc: x@y.example");
    assertThat(Actors.of(person)).isEmpty();

    claims(person).put("email", "jane@granitepine.example");
    claims(person).put("sub", "../jane");
    assertThat(Actors.of(person)).isEmpty();
  }

  @Test
  void knowsNobodyWithoutAToken() {
    person.getRequestContext().setAuthorizer(null);

    assertThat(Actors.of(person)).isEmpty();
  }

  private static Map<String, String> claims(APIGatewayV2HTTPEvent event) {
    return event.getRequestContext().getAuthorizer().getJwt().getClaims();
  }
}
