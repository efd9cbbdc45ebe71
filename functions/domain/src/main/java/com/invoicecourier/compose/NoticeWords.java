package com.invoicecourier.compose;

import com.invoicecourier.invoice.Language;

/** What a notice of a bounce says; {@code %s} is the address of the thread's page. */
enum NoticeWords {
  EN(
      "An invoice email was not delivered",
      """
      An email that you sent with Invoice Courier was not delivered to one of its recipients.

      What happened, and what you can do:
      %s

      A machine wrote this message; nobody reads answers to it.
      """),
  FR_CA(
      "Un courriel de facture n'a pas été livré",
      """
      Un courriel que vous avez envoyé avec Invoice Courier n'a pas été livré à l'un de ses destinataires.

      Ce qui s'est passé, et ce que vous pouvez faire :
      %s

      Ce message a été écrit par une machine; personne ne lit les réponses.
      """),
  ES_US(
      "Un correo de factura no se entregó",
      """
      Un correo que usted envió con Invoice Courier no se entregó a uno de sus destinatarios.

      Qué pasó y qué puede hacer:
      %s

      Este mensaje lo escribió una máquina; nadie lee las respuestas.
      """);

  final String subject;
  final String text;

  NoticeWords(String subject, String text) {
    this.subject = subject;
    this.text = text;
  }

  static NoticeWords of(Language language) {
    return switch (language) {
      case EN -> EN;
      case FR_CA -> FR_CA;
      case ES_US -> ES_US;
    };
  }
}
