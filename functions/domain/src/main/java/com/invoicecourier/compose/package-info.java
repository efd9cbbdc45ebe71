/** What an outgoing mail says and how its bytes are laid out. */
@NullMarked
package com.invoicecourier.compose;

import org.jspecify.annotations.NullMarked;
