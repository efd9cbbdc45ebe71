package com.invoicecourier.lambda;

import com.invoicecourier.outbound.CancelEmail;
import com.invoicecourier.outbound.ConfirmEmail;
import com.invoicecourier.outbound.ResendEmail;

/**
 * What a person does about a mail that waits, or that did not arrive; one function has all three.
 */
public record FollowUp(CancelEmail cancel, ResendEmail resend, ConfirmEmail confirm) {}
