package com.invoicecourier.lambda.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.invoicecourier.invoice.ContractFacts;
import com.invoicecourier.invoice.Party;
import com.invoicecourier.lambda.http.Json;
import java.time.LocalDate;
import java.util.Optional;

/** The contract of an invoice inside its items. */
final class ContractJson {
  private ContractJson() {}

  static ObjectNode encode(ContractFacts contract) {
    ObjectNode json = Json.object().put("number", contract.number()).put("title", contract.title());
    Json.put(json, "date", contract.date().map(LocalDate::toString));
    json.set("owner", encode(contract.owner()));
    json.set("contractor", encode(contract.contractor()));
    contract.architect().ifPresent(architect -> json.set("architect", encode(architect)));
    return json;
  }

  static ContractFacts decode(JsonNode json) {
    return new ContractFacts(
        json.required("number").asText(),
        json.required("title").asText(),
        Json.text(json, "date").map(LocalDate::parse),
        party(json.required("owner")),
        party(json.required("contractor")),
        Optional.ofNullable(json.get("architect")).map(ContractJson::party));
  }

  private static ObjectNode encode(Party party) {
    ObjectNode json = Json.object().put("name", party.name());
    json.set("address", Json.list(party.address(), TextNode::valueOf));
    return json;
  }

  private static Party party(JsonNode json) {
    return new Party(
        json.required("name").asText(), Json.list(json.required("address"), JsonNode::asText));
  }
}
