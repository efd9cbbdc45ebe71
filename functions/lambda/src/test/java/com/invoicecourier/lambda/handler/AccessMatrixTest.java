package com.invoicecourier.lambda.handler;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.invoicecourier.Riverside;
import com.invoicecourier.access.Route;
import com.invoicecourier.communication.EmailId;
import com.invoicecourier.inbound.UnmatchedMail;
import com.invoicecourier.invoice.InMemoryInvoices;
import com.invoicecourier.invoice.Invoice;
import com.invoicecourier.lambda.Contract;
import com.invoicecourier.lambda.Samples;
import com.invoicecourier.project.InMemoryDirectory;
import com.invoicecourier.project.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who gets what: every route of the contract, called by everybody, on a public and on a private
 * thread, in their own project, in another one of their company and in another company's.
 *
 * <p>What is expected is worked out here from openapi.yaml and from who the callers are, not from
 * the code that decides.
 */
class AccessMatrixTest {
  private static final Contract CONTRACT = Contract.ours();

  @TempDir Path folder;

  /** One request; {@code email} is the one that the route is about, if it is about one. */
  private record Try(
      String route, EmailOf email, Caller caller, boolean isPrivate, Tenant tenant) {}

  private enum EmailOf {
    SENT,
    FILED,
    HELD;

    EmailId in(Tenant tenant) {
      return switch (this) {
        case SENT -> tenant.sent;
        case FILED -> tenant.filed;
        case HELD -> tenant.held;
      };
    }
  }

  @Test
  void everybodyGetsWhatIsForThemAndNothingElse() {
    List<String> faults = new ArrayList<>();
    Map<Integer, Integer> statuses = new HashMap<>();
    List<Try> tries = tries().toList();
    for (Try one : tries) {
      JsonNode answer = answer(one);
      int status = answer.path("status").asInt();
      statuses.merge(status, 1, Integer::sum);
      if ((isLetIn(one, status) ? 200 : status) != expected(one)) {
        faults.add(one + " got " + status + ", not " + expected(one));
      }
      if (!knowsOf(one) && answer.toString().contains(Tenant.MARK)) {
        faults.add(one + " sees the private thread");
      }
      if (isOfInvoices(one) && status == 200) {
        boolean shown = answer.toString().contains("sentVersion");
        if (shown != knowsOf(one)) {
          faults.add(one + (shown ? " sees" : " does not see") + " that it was mailed");
        }
      }
    }
    System.out.printf(
        "access matrix: %d requests = %d routes (%d cases) x %d callers x 2 privacies x %d places;"
            + " %s%n",
        tries.size(),
        CONTRACT.routes().size(),
        cases().count(),
        Caller.values().length,
        Tenant.values().length,
        statuses);
    assertThat(faults).isEmpty();
  }

  /** Who is let in succeeds, or is told that a mail on its way needs no help. */
  private static boolean isLetIn(Try one, int status) {
    boolean helps = one.route().endsWith("/resend") || one.route().endsWith("/confirm");
    return status / 100 == 2 || (helps && (status == 409 || status == 422));
  }

  private static Stream<Try> tries() {
    return cases()
        .flatMap(
            one ->
                Stream.of(Caller.values())
                    .flatMap(
                        caller ->
                            Stream.of(false, true)
                                .flatMap(
                                    isPrivate ->
                                        Stream.of(Tenant.values())
                                            .map(
                                                tenant ->
                                                    new Try(
                                                        one.route(),
                                                        one.email(),
                                                        caller,
                                                        isPrivate,
                                                        tenant)))));
  }

  /** Routes about an email are called with each email that they can be about. */
  private static Stream<Try> cases() {
    return CONTRACT.routes().stream()
        .flatMap(
            route ->
                emails(route).stream()
                    .map(email -> new Try(route, email, Caller.SENDER, false, Tenant.OWN)));
  }

  private static Set<EmailOf> emails(String route) {
    return switch (route.substring(route.lastIndexOf('/') + 1)) {
      case "{number}", "original" -> Set.of(EmailOf.values());
      case "decision" -> Set.of(EmailOf.FILED);
      case "file", "discard" -> Set.of(EmailOf.HELD);
      default -> Set.of(EmailOf.SENT);
    };
  }

  /** 200 stands for every success. */
  private static int expected(Try one) {
    if (one.caller() == Caller.UNVERIFIED) {
      return 403;
    }
    return one.caller().isPerson ? expectedOfPerson(one) : expectedOfClient(one);
  }

  private static int expectedOfPerson(Try one) {
    Role role = one.caller().role(one.tenant());
    if (!CONTRACT.isForPeople(one.route())) {
      return 403;
    }
    if (one.route().equals("GET /me")) {
      return 200;
    }
    if (role == Role.NONE || (isOfThread(one) && !knowsOf(one))) {
      return 404;
    }
    if (role != Role.ADMIN && CONTRACT.leastRole(one.route()).equals("admin")) {
      return 403;
    }
    return role != Role.ADMIN && one.email() == EmailOf.HELD ? 404 : 200;
  }

  private static int expectedOfClient(Try one) {
    Set<String> needed = CONTRACT.scopes(one.route());
    if (needed.stream().noneMatch(one.caller().scopes::contains) || !one.caller().isKnownClient) {
      return 403;
    }
    if (needed.contains("mail:review")) {
      return one.caller().company.isEmpty() ? 200 : 403;
    }
    return one.caller()
        .company
        .map(company -> company.equals(one.tenant().company) ? 200 : 404)
        .orElse(403);
  }

  /** Whether the caller may know of the thread and of what it says about the invoice. */
  private static boolean knowsOf(Try one) {
    Role role = one.caller().role(one.tenant());
    boolean listed = isOfInvoices(one);
    return one.caller() != Caller.UNVERIFIED
        && role != Role.NONE
        && (!one.isPrivate() || role == Role.ADMIN || (one.caller().participates && !listed));
  }

  private static boolean isOfThread(Try one) {
    return one.route().contains("{communication}");
  }

  private static boolean isOfInvoices(Try one) {
    return one.route().equals("GET /projects/{project}/invoices")
        || one.route().equals("GET /projects/{project}/invoices/{invoice}");
  }

  private JsonNode answer(Try one) {
    return Office.answer(
        RouteHandlers.of(office(one.isPrivate()), Route.of(one.route()).orElseThrow()),
        request(one));
  }

  private static APIGatewayV2HTTPEvent request(Try one) {
    APIGatewayV2HTTPEvent event = Samples.http("read-invoices");
    event.setRouteKey(one.route());
    event.setPathParameters(one.tenant().path(one.email().in(one.tenant())));
    event.setHeaders(Map.of("idempotency-key", "k"));
    event.setBody(CONTRACT.exampleBody(one.route()));
    event.getRequestContext().getAuthorizer().getJwt().setClaims(one.caller().claims());
    return event;
  }

  private Office office(boolean isPrivate) {
    InMemoryDirectory directory = new InMemoryDirectory();
    for (Tenant tenant : Tenant.values()) {
      directory.keep(tenant.companyRecord());
      directory.keep(tenant.projectRecord());
    }
    Stream.of(Caller.values()).forEach(caller -> caller.enrol(directory));
    Invoice[] invoices =
        Stream.of(Tenant.values())
            .map(tenant -> tenant.invoiceRecord(isPrivate))
            .toArray(Invoice[]::new);
    Office office = new Office(directory, new InMemoryInvoices(invoices), folder);
    for (Tenant tenant : Tenant.values()) {
      tenant.fill(office, isPrivate, Caller.participants());
    }
    office.unmatched.add(
        new UnmatchedMail(
            "01KN5AYQ7D4W8G2KXM6T9BZ1EP",
            Riverside.AT,
            Optional.of(Riverside.DANA),
            "Re: Invoice",
            "It was not mailed to a reply address.",
            900,
            "in/a",
            true));
    return office;
  }
}
