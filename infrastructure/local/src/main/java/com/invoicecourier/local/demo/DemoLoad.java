package com.invoicecourier.local.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.local.Endpoints;
import com.invoicecourier.local.gateway.DevTokens;
import com.invoicecourier.local.gateway.Persona;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Loads the demo data through the API, as an integrator would. */
public record DemoLoad(Endpoints endpoints, DynamoDbClient dynamo, DevTokens tokens) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Only the first time; a mark in the folder says that it was done. */
  public void once(Path folder) throws IOException, InterruptedException {
    Path mark = folder.resolve("demo-loaded");
    if (Files.exists(mark)) {
      return;
    }
    new ClientItem("operator", Optional.empty()).put(dynamo, endpoints.table());
    for (DemoCompany company : DemoCompany.ALL) {
      load(company);
    }
    Files.writeString(mark, "three companies\n");
  }

  private void load(DemoCompany company) throws IOException, InterruptedException {
    Persona integrator = Persona.find("integrator", company.id()).orElseThrow();
    new ClientItem(integrator.id(), Optional.of(company.id())).put(dynamo, endpoints.table());
    ApiCalls api = new ApiCalls(endpoints.api(), tokens.token(integrator));
    api.put("/companies/" + company.id(), company(company));
    String project = "/projects/" + company.project();
    api.put(
        project,
        object().put("name", company.projectName()).put("number", company.projectNumber()));
    for (DemoCompany.Member member : company.members()) {
      Persona persona = member.persona();
      api.put(
          project + "/members/" + persona.id(),
          object()
              .put("email", persona.email())
              .put("name", persona.fullName())
              .put("role", member.role()));
    }
    for (DemoCompany.Contact contact : company.contacts()) {
      api.put(
          project + "/contacts/" + URLEncoder.encode(contact.address(), StandardCharsets.UTF_8),
          object().put("name", contact.name()).put("company", contact.company()));
    }
    api.put(project + "/invoices/" + company.invoice(), invoice(company));
  }

  private static ObjectNode company(DemoCompany company) {
    return object()
        .put("name", company.name())
        .put("country", company.country())
        .put("pointOfView", company.pointOfView());
  }

  private static ObjectNode invoice(DemoCompany company) throws IOException {
    String name = "/demo/" + company.id() + "/invoice.json";
    try (InputStream in = DemoLoad.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("no " + name);
      }
      return (ObjectNode) JSON.readTree(in);
    }
  }

  private static ObjectNode object() {
    return JSON.createObjectNode();
  }
}
