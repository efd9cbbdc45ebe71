/**
 * Mail in and out on one machine: the SES double, the collaborators' mailboxes, the SMTP port for
 * replies.
 */
@NullMarked
package com.invoicecourier.local.mail;

import org.jspecify.annotations.NullMarked;
