package com.invoicecourier.decision;

/**
 * How the newly written text reads, and the sentence that says so; it changes nothing by itself.
 */
public record Suggestion(Decision decision, String sentence) {}
