package com.invoicecourier.reply;

/**
 * A link of HTML whose words do not say where it leads.
 *
 * @param at where its words end in the text of their line
 */
record Link(int at, String address) {}
