package com.invoicecourier.lambda;

import com.invoicecourier.upkeep.CompareSendRate;
import com.invoicecourier.upkeep.Redrive;
import com.invoicecourier.upkeep.Republish;
import com.invoicecourier.upkeep.Upkeep;

/** What is done by the schedule, and by an operator's order; one function has all four. */
public record LookAfter(
    Upkeep upkeep, CompareSendRate compareSendRate, Redrive redrive, Republish republish) {}
