package com.invoicecourier.compose;

import com.invoicecourier.company.PointOfView;
import com.invoicecourier.invoice.Language;

/** What a company calls its upstream contract, by its point of view and the language. */
public final class ContractWord {
  private ContractWord() {}

  public static String of(PointOfView pointOfView, Language language) {
    return switch (language) {
      case EN ->
          switch (pointOfView) {
            case OWNER -> "Funding";
            case GENERAL_CONTRACTOR -> "Prime Contract";
            case SPECIALTY_CONTRACTOR -> "Client Contract";
          };
      case FR_CA ->
          switch (pointOfView) {
            case OWNER -> "financement";
            case GENERAL_CONTRACTOR -> "contrat principal";
            case SPECIALTY_CONTRACTOR -> "contrat client";
          };
      case ES_US ->
          switch (pointOfView) {
            case OWNER -> "financiamiento";
            case GENERAL_CONTRACTOR -> "contrato principal";
            case SPECIALTY_CONTRACTOR -> "contrato de cliente";
          };
    };
  }
}
