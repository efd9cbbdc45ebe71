package com.invoicecourier.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.invoicecourier.local.demo.DemoCompany;
import com.invoicecourier.local.gateway.DevTokens;
import com.invoicecourier.local.mail.CollaboratorMailboxes;
import com.invoicecourier.local.template.Deployment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Where everything of a local run is, for scripts ({@code .local/endpoints.json}) and for people.
 */
public record Endpoints(
    String page,
    String api,
    int smtp,
    int imap,
    String dynamodb,
    String s3,
    String sqs,
    String ses,
    String lambda,
    String mailDomain,
    String table,
    Path events,
    List<String> mailboxes) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String LOOPBACK = "127.0.0.1";

  static Endpoints of(Setup setup, Deployment deployment, List<String> mailboxes) {
    Ports ports = setup.ports();
    return new Endpoints(
        setup.pageOrigin(),
        "http://localhost:" + ports.api(),
        ports.smtp(),
        ports.imap(),
        Services.local(ports.dynamo()).toString(),
        Services.local(ports.s3()).toString(),
        Services.local(ports.sqs()).toString(),
        Services.local(ports.ses()).toString(),
        Services.local(ports.lambda()).toString(),
        setup.mailDomain(),
        deployment.tables().getFirst().name(),
        setup.state().resolve("events.jsonl").toAbsolutePath(),
        mailboxes);
  }

  void write(Path file) throws IOException {
    Path fresh = file.resolveSibling("endpoints.json.new");
    Files.writeString(fresh, json().toPrettyString() + "\n");
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private ObjectNode json() {
    ObjectNode json = JSON.createObjectNode();
    json.put("page", page);
    json.put("api", api);
    json.set("smtp", port(smtp));
    json.set("imap", port(imap));
    var boxes = json.putArray("mailboxes");
    mailboxes.forEach(
        address ->
            boxes
                .addObject()
                .put("address", address)
                .put("name", DemoCompany.nameOf(address))
                .put("password", CollaboratorMailboxes.PASSWORD));
    json.put("dynamodb", dynamodb);
    json.put("s3", s3);
    json.put("sqs", sqs);
    json.put("ses", ses);
    json.put("lambda", lambda);
    json.put("mailDomain", mailDomain);
    json.put("table", table);
    json.put("devToken", api + DevTokens.PATH);
    json.put("events", events.toString());
    ObjectNode companies = json.putObject("companies");
    DemoCompany.ALL.forEach(
        company ->
            companies
                .putObject(company.id())
                .put("company", company.id())
                .put("project", company.project())
                .put("invoice", company.invoice()));
    return json;
  }

  private static JsonNode port(int port) {
    return JSON.createObjectNode().put("host", LOOPBACK).put("port", port);
  }
}
