package com.invoicecourier.communication;

/**
 * What an email that was sent again goes back to.
 *
 * @param first the email whose text and files it has
 * @param email the email whose recipient did not get it, or may not have
 * @param recipient that recipient's number
 * @param mayBeDouble a person ordered it although the first may have arrived
 */
public record SentAgain(EmailId first, EmailId email, String recipient, boolean mayBeDouble) {}
