package com.invoicecourier.invoice.pdf;

import com.invoicecourier.invoice.InvoiceStatus;
import com.invoicecourier.invoice.Language;

/** The words on the page, in English, Canadian French and US Spanish. */
enum Word {
  INVOICE("Invoice #", "Facture nº ", "Factura n.º "),
  NUMBER("#", "nº ", "n.º "),
  VERSION("Version", "Version", "Versión"),
  PAGE("Page %d of %d", "Page %d de %d", "Página %d de %d"),
  CONTINUED("continued", "suite", "continuación"),
  TITLED("%s: %s", "%s\u00a0: %s", "%s: %s"),
  AMOUNTS_IN("All amounts in %s", "Tous les montants en %s", "Todos los montos en %s"),

  TO("To", "Destinataire", "Para"),
  FROM("From", "Émetteur", "De"),
  ARCHITECT("Architect or engineer", "Architecte ou ingénieur", "Arquitecto o ingeniero"),
  PROJECT("Project", "Projet", "Proyecto"),
  APPLICATION("Application no.", "Demande de paiement nº", "Solicitud de pago n.º"),
  PERIOD("Billing period", "Période de facturation", "Período de facturación"),
  CONTRACT_DATE("Contract date", "Date du contrat", "Fecha del contrato"),
  STATUS("Status", "État", "Estado"),
  DRAFT("Draft", "Brouillon", "Borrador"),
  UNDER_REVIEW("Under review", "En cours d’examen", "En revisión"),
  REVISE("Revise and resubmit", "À réviser et à resoumettre", "Revisar y reenviar"),
  APPROVED("Approved", "Approuvée", "Aprobada"),
  WITHDRAWN("Withdrawn", "Retirée", "Retirada"),

  CONTRACT_SUM("Contract sum", "Montant du contrat", "Monto del contrato"),
  ORIGINAL_SUM(
      "Original contract sum", "Montant initial du contrat", "Monto original del contrato"),
  NET_CHANGE(
      "Net change by change orders",
      "Variation nette par avenants",
      "Cambio neto por órdenes de cambio"),
  SUM_TO_DATE(
      "Contract sum to date", "Montant du contrat à ce jour", "Monto del contrato a la fecha"),
  WORK("Work and materials", "Travaux et matériaux", "Trabajo y materiales"),
  PREVIOUS_WORK(
      "Work completed in previous applications",
      "Travaux exécutés, demandes antérieures",
      "Trabajo ejecutado en solicitudes anteriores"),
  WORK_THIS_PERIOD(
      "Work completed this period",
      "Travaux exécutés durant la période",
      "Trabajo ejecutado en este período"),
  STORED(
      "Materials presently stored",
      "Matériaux actuellement entreposés",
      "Materiales almacenados actualmente"),
  TOTAL_TO_DATE(
      "Total completed and stored to date",
      "Total exécuté et entreposé à ce jour",
      "Total ejecutado y almacenado a la fecha"),
  RETAINAGE("Retainage", "Retenue", "Retención"),
  WORK_RETAINAGE(
      "Retainage on completed work",
      "Retenue sur les travaux exécutés",
      "Retención sobre el trabajo ejecutado"),
  MATERIALS_RETAINAGE(
      "Retainage on stored materials",
      "Retenue sur les matériaux entreposés",
      "Retención sobre materiales almacenados"),
  TOTAL_RETAINAGE("Total retainage", "Retenue totale", "Retención total"),
  PAYMENT("Payment", "Paiement", "Pago"),
  EARNED(
      "Total earned less retainage",
      "Total gagné moins la retenue",
      "Total devengado menos la retención"),
  PREVIOUS_CERTIFICATES(
      "Less previous certificates for payment",
      "Moins les certificats de paiement antérieurs",
      "Menos certificados de pago anteriores"),
  TAX(
      "Tax applicable to this payment",
      "Taxes applicables à ce paiement",
      "Impuesto aplicable a este pago"),
  PAYMENT_DUE("Current payment due", "Paiement exigible", "Pago actual adeudado"),
  BALANCE_INCLUDING_RETAINAGE(
      "Balance to finish, including retainage",
      "Solde à terminer, retenue comprise",
      "Saldo por terminar, incluida la retención"),

  CHANGE_ORDERS("Approved change orders", "Avenants approuvés", "Órdenes de cambio aprobadas"),
  ADDITIONS("Additions", "Ajouts", "Adiciones"),
  DEDUCTIONS("Deductions", "Déductions", "Deducciones"),
  NET("Net", "Net", "Neto"),
  PREVIOUS_PERIODS("Previous periods", "Périodes antérieures", "Períodos anteriores"),
  THIS_PERIOD("This period", "Cette période", "Este período"),
  TOTAL("Total", "Total", "Total"),

  SCHEDULE_OF_VALUES("Schedule of values", "Ventilation des coûts", "Lista de valores"),
  ITEM("Item", "Poste", "Partida"),
  DESCRIPTION("Description of work", "Description des travaux", "Descripción del trabajo"),
  SCHEDULED_VALUE("Scheduled value", "Valeur prévue", "Valor programado"),
  PREVIOUS("Previous work", "Travaux antérieurs", "Trabajo anterior"),
  STORED_SHORT("Materials stored", "Matériaux entreposés", "Materiales almacenados"),
  TO_DATE(
      "Completed and stored to\u00a0date",
      "Exécuté et entreposé à\u00a0ce\u00a0jour",
      "Ejecutado y almacenado a\u00a0la\u00a0fecha"),
  PERCENT("%", "%", "%"),
  BALANCE("Balance to finish", "Solde à terminer", "Saldo por terminar"),
  SUBTOTAL("Subtotal", "Sous-total", "Subtotal"),
  OTHER_ITEMS("Other items", "Autres postes", "Otras partidas"),

  SCHEDULE_OF_QUANTITIES(
      "Schedule of quantities", "Ventilation des quantités", "Lista de cantidades"),
  UNIT("Unit", "Unité", "Unidad"),
  UNIT_PRICE("Unit price", "Prix unitaire", "Precio unitario"),
  SCHEDULED_QUANTITY("Scheduled quantity", "Quantité prévue", "Cantidad programada"),
  PREVIOUS_QUANTITY("Previous quantity", "Quantité antérieure", "Cantidad anterior"),
  STORED_QUANTITY("Stored quantity", "Quantité entreposée", "Cantidad almacenada"),
  REMAINING_QUANTITY("Quantity to finish", "Quantité à terminer", "Cantidad por terminar"),
  SCHEDULE_OF_RETAINAGE(
      "Schedule of retainage", "Ventilation de la retenue", "Lista de retenciones"),
  WORK_PREVIOUS("Work: previous", "Travaux\u00a0: antérieure", "Trabajo: anterior"),
  WORK_RETAINED("Work: retained", "Travaux\u00a0: retenue", "Trabajo: retenido"),
  WORK_RELEASED("Work: released", "Travaux\u00a0: libérée", "Trabajo: liberado"),
  WORK_HELD("Work: held", "Travaux\u00a0: à\u00a0ce\u00a0jour", "Trabajo: a\u00a0la\u00a0fecha"),
  MATERIALS_PREVIOUS("Materials: previous", "Matériaux\u00a0: antérieure", "Materiales: anterior"),
  MATERIALS_RETAINED("Materials: retained", "Matériaux\u00a0: retenue", "Materiales: retenido"),
  MATERIALS_RELEASED("Materials: released", "Matériaux\u00a0: libérée", "Materiales: liberado"),
  MATERIALS_HELD(
      "Materials: held",
      "Matériaux\u00a0: à\u00a0ce\u00a0jour",
      "Materiales: a\u00a0la\u00a0fecha"),

  ORIGIN(
      "This document shows version %d of this invoice, imported %s.",
      "Ce document montre la version %d de cette facture, importée le %s.",
      "Este documento muestra la versión %d de esta factura, importada el %s."),
  FINGERPRINT(
      "SHA-256 of its content as canonical JSON (RFC 8785):",
      "SHA-256 de son contenu en JSON canonique (RFC 8785)\u00a0:",
      "SHA-256 de su contenido en JSON canónico (RFC 8785):");

  private final String english;
  private final String french;
  private final String spanish;

  Word(String english, String french, String spanish) {
    this.english = english;
    this.french = french;
    this.spanish = spanish;
  }

  String in(Language language) {
    return switch (language) {
      case EN -> english;
      case FR_CA -> french;
      case ES_US -> spanish;
    };
  }

  static Word of(InvoiceStatus status) {
    return switch (status) {
      case DRAFT -> DRAFT;
      case UNDER_REVIEW -> UNDER_REVIEW;
      case REVISE_AND_RESUBMIT -> REVISE;
      case APPROVED -> APPROVED;
      case WITHDRAWN -> WITHDRAWN;
    };
  }
}
