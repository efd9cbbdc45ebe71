/** What a mail newly says, apart from what it repeats. */
@NullMarked
package com.invoicecourier.reply;

import org.jspecify.annotations.NullMarked;
