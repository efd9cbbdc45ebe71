package com.invoicecourier.compose;

import com.invoicecourier.invoice.Language;

/**
 * The sentences of an outgoing mail and its form, one catalogue per language; {@code %s} stand for
 * what each name says.
 */
enum MailWords {
  EN(
      "Forward Invoice #%s for %s #%s - %s - %s",
      "Invoice #%s for %s #%s - %s",
      "Invoice #%s · %s #%s",
      "Billing period: %s to %s",
      "Current payment due: %s",
      "The invoice's Detail is attached as a PDF (version %s).",
      "To approve or reject this invoice, or to ask about it, reply to this email. No login is"
          + " needed. Your answer is recorded with the invoice.",
      "Please review the attached invoice and reply with your approval, or with your reasons if"
          + " you reject it.",
      "You get this invoice again because an earlier copy did not arrive, or may not have.",
      "Invoice %s v%s.pdf",
      "MM/dd/yyyy"),
  FR_CA(
      "Transférer la facture nº %s pour le %s nº %s - %s - %s",
      "Facture nº %s pour le %s nº %s - %s",
      "Facture nº %s · %s nº %s",
      "Période de facturation : du %s au %s",
      "Paiement exigible : %s",
      "Le détail de la facture est joint en PDF (version %s).",
      "Pour approuver ou rejeter cette facture, ou pour poser une question, répondez à ce"
          + " courriel. Aucune connexion n'est requise. Votre réponse est consignée avec la"
          + " facture.",
      "Veuillez examiner la facture jointe et répondre en donnant votre approbation, ou vos motifs"
          + " si vous la rejetez.",
      "Vous recevez cette facture de nouveau parce qu'un envoi antérieur ne vous est pas parvenu,"
          + " ou peut-être pas.",
      "Facture %s v%s.pdf",
      "yyyy-MM-dd"),
  ES_US(
      "Reenviar la factura n.º %s del %s n.º %s - %s - %s",
      "Factura n.º %s del %s n.º %s - %s",
      "Factura n.º %s · %s n.º %s",
      "Período de facturación: del %s al %s",
      "Pago actual adeudado: %s",
      "El detalle de la factura va adjunto en PDF (versión %s).",
      "Para aprobar o rechazar esta factura, o para preguntar, responda a este correo. No hace"
          + " falta iniciar sesión. Su respuesta queda registrada con la factura.",
      "Revise la factura adjunta y responda con su aprobación, o con sus motivos si la rechaza.",
      "Recibe esta factura de nuevo porque un envío anterior no llegó, o quizás no llegó.",
      "Factura %s v%s.pdf",
      "MM/dd/yyyy");

  final String title;
  final String subject;
  final String about;
  final String period;
  final String due;
  final String attached;
  final String howToAnswer;
  final String message;
  final String again;
  final String fileName;
  final String datePattern;

  MailWords(
      String title,
      String subject,
      String about,
      String period,
      String due,
      String attached,
      String howToAnswer,
      String message,
      String again,
      String fileName,
      String datePattern) {
    this.title = title;
    this.subject = subject;
    this.about = about;
    this.period = period;
    this.due = due;
    this.attached = attached;
    this.howToAnswer = howToAnswer;
    this.message = message;
    this.again = again;
    this.fileName = fileName;
    this.datePattern = datePattern;
  }

  static MailWords of(Language language) {
    return switch (language) {
      case EN -> EN;
      case FR_CA -> FR_CA;
      case ES_US -> ES_US;
    };
  }
}
