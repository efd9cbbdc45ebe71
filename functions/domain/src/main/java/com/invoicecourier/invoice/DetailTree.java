package com.invoicecourier.invoice;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;

/** A Detail as a JSON tree; what is absent is left out. */
final class DetailTree {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private DetailTree() {}

  /** Without its lines, which may be many. */
  static ObjectNode of(Detail detail) {
    ObjectNode json = JSON.objectNode();
    json.put("number", detail.number());
    json.put("applicationNumber", detail.applicationNumber());
    json.put("status", detail.status().text());
    json.put("currency", detail.currency().getCurrencyCode());
    json.put("language", detail.language().tag());
    json.put("accountingMethod", detail.accountingMethod().text());
    json.set("contract", contract(detail.contract()));
    json.set("period", period(detail.period()));
    json.set("summary", summary(detail.summary()));
    return json;
  }

  private static ObjectNode contract(ContractFacts contract) {
    ObjectNode json = JSON.objectNode();
    json.put("number", contract.number());
    json.put("title", contract.title());
    contract.date().ifPresent(date -> json.put("date", date.toString()));
    json.set("owner", party(contract.owner()));
    json.set("contractor", party(contract.contractor()));
    contract.architect().ifPresent(architect -> json.set("architect", party(architect)));
    return json;
  }

  private static ObjectNode party(Party party) {
    ObjectNode json = JSON.objectNode();
    json.put("name", party.name());
    if (!party.address().isEmpty()) {
      ArrayNode address = json.putArray("address");
      party.address().forEach(address::add);
    }
    return json;
  }

  private static ObjectNode period(BillingPeriod period) {
    return JSON.objectNode()
        .put("start", period.start().toString())
        .put("end", period.end().toString());
  }

  private static ObjectNode summary(Summary summary) {
    ObjectNode json = JSON.objectNode();
    put(json, "originalContractSum", summary.originalContractSum());
    put(json, "netChangeByChangeOrders", summary.netChangeByChangeOrders());
    put(json, "contractSumToDate", summary.contractSumToDate());
    put(json, "totalCompletedAndStoredToDate", summary.totalCompletedAndStoredToDate());
    summary
        .completedWorkRetainagePercent()
        .ifPresent(percent -> json.put("completedWorkRetainagePercent", percent.toString()));
    put(json, "completedWorkRetainageAmount", summary.completedWorkRetainageAmount());
    summary
        .storedMaterialsRetainagePercent()
        .ifPresent(percent -> json.put("storedMaterialsRetainagePercent", percent.toString()));
    put(json, "storedMaterialsRetainageAmount", summary.storedMaterialsRetainageAmount());
    put(json, "totalRetainage", summary.totalRetainage());
    put(json, "totalEarnedLessRetainage", summary.totalEarnedLessRetainage());
    put(json, "lessPreviousCertificatesForPayment", summary.lessPreviousCertificatesForPayment());
    put(json, "taxApplicableToThisPayment", summary.taxApplicableToThisPayment());
    put(json, "currentPaymentDue", summary.currentPaymentDue());
    put(json, "balanceToFinishIncludingRetainage", summary.balanceToFinishIncludingRetainage());
    json.set("changeOrders", changeOrders(summary.changeOrders()));
    return json;
  }

  private static ObjectNode changeOrders(ChangeOrderTotals totals) {
    ObjectNode json = JSON.objectNode();
    put(json, "previousAdditions", totals.previousAdditions());
    put(json, "previousDeductions", totals.previousDeductions());
    put(json, "thisPeriodAdditions", totals.thisPeriodAdditions());
    put(json, "thisPeriodDeductions", totals.thisPeriodDeductions());
    return json;
  }

  static ObjectNode line(LineItem line) {
    ObjectNode json = JSON.objectNode();
    json.put("itemNumber", line.itemNumber());
    json.put("description", line.description());
    line.descriptionOverride().ifPresent(other -> json.put("descriptionOverride", other));
    json.put("source", line.source().text());
    line.changeOrder().ifPresent(changeOrder -> json.put("changeOrder", changeOrder));
    line.group().ifPresent(group -> json.put("group", group));
    line.costCode().ifPresent(costCode -> json.put("costCode", costCode));
    line.wbsCode().ifPresent(wbsCode -> json.put("wbsCode", wbsCode));
    put(json, "scheduledValue", line.scheduledValue());
    line.quantities().ifPresent(quantities -> put(json, quantities));
    put(json, "workCompletedFromPreviousApplication", line.workCompletedFromPreviousApplication());
    put(json, "workCompletedThisPeriod", line.workCompletedThisPeriod());
    put(json, "materialsPresentlyStored", line.materialsPresentlyStored());
    put(json, "totalCompletedAndStoredToDate", line.totalCompletedAndStoredToDate());
    line.totalCompletedAndStoredToDatePercent()
        .ifPresent(percent -> json.put("totalCompletedAndStoredToDatePercent", percent.toString()));
    put(json, "balanceToFinish", line.balanceToFinish());
    json.set("workRetainage", retainage(line.workRetainage()));
    json.set("materialsRetainage", retainage(line.materialsRetainage()));
    put(json, "totalRetainage", line.totalRetainage());
    line.totalRetainageFromPreviousApplication()
        .ifPresent(retained -> put(json, "totalRetainageFromPreviousApplication", retained));
    return json;
  }

  private static void put(ObjectNode json, Quantities counted) {
    counted.unit().ifPresent(unit -> json.put("unit", unit));
    json.putObject("unitPrice")
        .put("amount", counted.unitPrice().toString())
        .put("currency", counted.unitPrice().currency().getCurrencyCode());
    put(json, "scheduledQuantity", counted.scheduled());
    put(json, "workCompletedFromPreviousApplicationQuantity", counted.fromPreviousApplication());
    put(json, "workCompletedThisPeriodQuantity", counted.thisPeriod());
    put(json, "materialsPresentlyStoredQuantity", counted.presentlyStored());
    put(json, "totalCompletedAndStoredToDateQuantity", counted.toDate());
  }

  private static ObjectNode retainage(Retainage retainage) {
    ObjectNode json = JSON.objectNode();
    put(json, "fromPreviousApplication", retainage.fromPreviousApplication());
    put(json, "retainedThisPeriod", retainage.retainedThisPeriod());
    put(json, "releasedThisPeriod", retainage.releasedThisPeriod());
    put(json, "currentlyRetained", retainage.currentlyRetained());
    retainage
        .percentThisPeriod()
        .ifPresent(percent -> json.put("percentThisPeriod", percent.toString()));
    return json;
  }

  private static void put(ObjectNode json, String name, Money money) {
    json.putObject(name)
        .put("amount", money.toString())
        .put("currency", money.currency().getCurrencyCode());
  }

  private static void put(ObjectNode json, String name, BigDecimal quantity) {
    json.put(name, quantity.toPlainString());
  }
}
